import { withBase } from '../model/addresses.ts';
import { escapeHtml, unescapeHtml } from '../model/html.ts';
import { quoted, type ElementRule, type Report } from './rules.ts';
import { readAddress } from './url-policy.ts';

export interface LinkPolicy {
  /** Base path of the site, `/` or `/sub/`. */
  base: string;
  /** `rel` of links to other hosts. */
  rel: string;
  /** Hears of each address that was taken away. */
  report: Report;
}

/** Links: unsafe addresses are taken away, outside links say what they are, root-relative ones get the base. */
export function links(policy: LinkPolicy): ElementRule {
  return {
    filter: ['a'],
    visit(link, context) {
      const written = link.properties.href;
      if (typeof written !== 'string') return undefined;
      const { href, rel } = judged(written, policy);
      if (href !== written) context.setProperty(link, 'href', href);
      if (rel !== undefined) context.setProperty(link, 'rel', rel);
      return undefined;
    },
  };
}

/**
 * The same in HTML that the parser wrote of Markdown without raw HTML: every address there is that of a link, stands between
 * double quotes and comes first in its tag; text and titles hold no double quote that is not escaped.
 *
 * @returns `undefined` where a link is written in any other way: then nothing was judged, and the tree must be asked.
 */
export function linksInHtml(html: string, policy: LinkPolicy): string | undefined {
  if (count(html, /<a(?![a-z])/gi) !== count(html, startOfLink)) return undefined;
  return html.replace(startOfLink, (_start, attributes: string, address: string, title: string) => {
    const written = unescapeHtml(address);
    const { href, rel } = judged(written, policy);
    const kept = href === written ? attributes : href === null ? '' : ` href="${escaped(href)}"`;
    return `<a${kept}${title}${rel === undefined ? '' : ` rel="${rel}"`}>`;
  });
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const startOfLink = /<a( href="([^"]*)")((?: title="[^"]*")?)>/g;

/** What stands on the page for an address as it is written, its entities decoded; `null` takes it away, and reports it. */
function judged(written: string, { base, rel, report }: LinkPolicy): { href: string | null; rel?: string } {
  const { kind, href } = readAddress(written);
  if (kind === 'outside') return { href, rel };
  if (kind !== 'unsafe') return { href: kind === 'local' ? withBase(base, href) : href };
  report({
    code: 'link',
    wrong: `the link ${quoted(href)} has an address that is not allowed`,
    remedy: 'begin it with https://, http://, mailto:, / or #, or leave the link out',
  });
  return { href: null };
}

/** An address as the parser escapes it: apostrophes, too. */
const escaped = (address: string): string => escapeHtml(address).replaceAll("'", '&#x27;');
