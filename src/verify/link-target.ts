import { withBase, withoutBase } from '../model/addresses.ts';
import type { Pages } from './pages.ts';

/** What is wrong with an address that a page or a stylesheet names. */
export interface LinkFault {
  wrong: string;
  remedy: string;
}

/**
 * What is wrong with an address, or `undefined` when it resolves or leads to another site.
 *
 * @param href As written, resolved against `from`.
 * @param from Address of the page or file that names it, without the base.
 */
export function linkFault(pages: Pages, from: string, href: string): LinkFault | undefined {
  const { site, base } = pages;
  const home = new URL(site);
  const url = URL.parse(href, new URL(withBase(base, from), home));
  if (url !== null && url.origin !== home.origin) return undefined;
  const path = decoded(url?.pathname);
  if (url === null || path === undefined) {
    return { wrong: `${named(href)} cannot be read as an address`, remedy: 'correct it' };
  }
  const inner = withoutBase(base, path);
  if (inner === undefined) {
    // Who names the host means its other pages; who does not has forgotten the base.
    if (URL.canParse(href)) return undefined;
    return {
      wrong: `${named(href)} leads outside the site, which stands below ${base}`,
      remedy: `write an address that begins with ${base}`,
    };
  }
  if (`${path}/` === base) return write(href, 'lacks the slash at its end', base);
  return pathFault(pages, href, inner) ?? fragmentFault(pages, href, inner, url.hash);
}

function pathFault({ base, files, byAddress }: Pages, href: string, inner: string): LinkFault | undefined {
  const folder = inner.replace(/(?<=\/)index\.html$/, '');
  if (folder !== inner && byAddress.has(folder)) {
    return write(href, 'names the file of a page', withBase(base, folder));
  }
  if (byAddress.has(inner) || files.has(inner)) return undefined;
  if (byAddress.has(`${inner}/`))
    return write(href, 'lacks the slash at its end', withBase(base, `${inner}/`));
  return {
    wrong: `${named(href)} leads to no page and no file`,
    remedy: 'correct the address, or add what it leads to',
  };
}

function fragmentFault(
  { byAddress }: Pages,
  href: string,
  inner: string,
  hash: string,
): LinkFault | undefined {
  // Browsers take an empty fragment and #top as the top of the page, and keep what follows :~: to themselves.
  const written = hash.slice(1).replace(/:~:.*$/s, '');
  const fragment = decoded(written);
  const page = byAddress.get(inner);
  if (page === undefined || fragment === '' || fragment === 'top') return undefined;
  // They look for the id as the address writes it, then for the id that it spells.
  if (page.ids.includes(written) || (fragment !== undefined && page.ids.includes(fragment))) return undefined;
  return {
    wrong: `${named(href)} leads to a part that ${inner} does not have`,
    remedy: `name an id of ${inner}, or leave out what follows #`,
  };
}

const named = (href: string): string => `"${href}"`;
const write = (href: string, fault: string, correct: string): LinkFault => ({
  wrong: `${named(href)} ${fault}`,
  remedy: `write "${correct}"`,
});

/** Percent-encoding undone; `undefined` where it is broken. */
function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
