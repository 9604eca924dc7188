import { withBase } from '../model/addresses.ts';
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
export function links({ base, rel, report }: LinkPolicy): ElementRule {
  return {
    filter: ['a'],
    visit(link, context) {
      const written = link.properties.href;
      if (typeof written !== 'string') return undefined;
      const { kind, href } = readAddress(written);
      const wanted = kind === 'unsafe' ? null : kind === 'local' ? withBase(base, href) : href;
      if (wanted !== written) context.setProperty(link, 'href', wanted);
      if (kind === 'outside') context.setProperty(link, 'rel', rel);
      if (kind === 'unsafe') {
        const wrong = `the link ${quoted(href)} has an address that is not allowed`;
        report({
          code: 'link',
          wrong,
          remedy: 'begin it with https://, http://, mailto:, / or #, or leave the link out',
        });
      }
      return undefined;
    },
  };
}
