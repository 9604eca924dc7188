import { address as addresses } from '../model/addresses.ts';
import type { Published } from '../model/published.ts';
import { indexablePages, isRedirect, type Pages } from './pages.ts';

/**
 * Ids that templates need for themselves: what a label, a list or a skip link names, definitions of words, and works cited in a page's footer, which come
 * and go with the words that cite them. Every other id is an anchor that somebody may have linked to.
 */
const working =
  /^(?:main|top|q|chapter-contents|by-topic|by-chapter|read-next|sources|words|w\d+|chapters|(?:chapter|level)-(?:chapters|questions)|(?:show|letter|source|user-content)-.*)$/;

/**
 * Texts and feeds have addresses of their own. A picture for previews has none to keep: who shows it has just read its page, or has a
 * copy. What pages load, and the parts of the sitemap and the index, have none either.
 */
const lastingFile = /^\/(?!_|pagefind\/|sitemap-\d).*\.(?:txt|xml|json)$/;

/**
 * Every address of a built site that a reader may keep: pages that search engines may list, their parts, files, and what leads on to
 * another page.
 *
 * @param idAt Stable ids of threads and chapters by their address.
 */
export function promisedAddresses(pages: Pages, idAt: ReadonlyMap<string, string>): Published[] {
  const leading = [...pages.byAddress.values()].filter(isRedirect);
  return [
    ...indexablePages(pages).flatMap(({ address, ids }) => {
      const id = idAt.get(address);
      return [
        id === undefined ? { address } : { address, id },
        ...anchorsOf(address, ids).map((anchor) => ({ address: `${address}#${anchor}` })),
      ];
    }),
    ...leading.map(({ address }) => ({ address })),
    ...[...pages.files].filter((file) => lastingFile.test(file)).map((address) => ({ address })),
  ];
}

/** Nobody links to a part of the page of specimens, which shows whatever it finds to show. */
const anchorsOf = (address: string, ids: readonly string[]): string[] =>
  address === addresses.design() ? [] : ids.filter((anchor) => !working.test(anchor));
