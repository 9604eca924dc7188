import { absolute } from '../../model/addresses.ts';
import type { Finding } from '../finding.ts';
import { indexablePages, type Pages } from '../pages.ts';
import { sitemapIndex } from '../sitemap.ts';

/** The sitemap's index names every part once; the parts name every page that search engines may list once, and nothing else. */
export function checkSitemap(pages: Pages): Finding[] {
  const { index, parts } = pages.sitemap;
  if (index === undefined) {
    return [
      {
        check: 'sitemap',
        page: sitemapIndex,
        wrong: 'there is no sitemap',
        remedy: 'let the build write it',
      },
    ];
  }
  const expectedParts = addressBook(pages, parts.keys());
  const expectedPages = addressBook(
    pages,
    indexablePages(pages).map(({ address }) => address),
  );
  const listed = [...parts].flatMap(([file, urls]) => urls.map((url) => ({ file, url })));
  return [
    ...compare(
      expectedParts,
      index.map((url) => ({ file: sitemapIndex, url })),
      'sitemap of this site',
    ),
    ...compare(expectedPages, listed, 'page that search engines may list'),
  ];
}

/** Absolute addresses, and the root-relative ones that reports name. */
const addressBook = ({ site, base }: Pages, paths: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...paths].map((path) => [absolute(site, base, path), path]));

function compare(
  expected: ReadonlyMap<string, string>,
  listed: readonly { file: string; url: string }[],
  what: string,
): Finding[] {
  const seen = new Set<string>();
  const surplus = listed.flatMap(({ file, url }): Finding[] => {
    const twice = seen.has(url);
    seen.add(url);
    if (expected.has(url) && !twice) return [];
    const wrong = twice ? `"${url}" is listed twice` : `"${url}" is not the address of a ${what}`;
    return [{ check: 'sitemap', page: file, wrong, remedy: 'take it out of the sitemap' }];
  });
  const missing = [...expected]
    .filter(([url]) => !seen.has(url))
    .map(([url, path]): Finding => ({
      check: 'sitemap',
      page: path,
      wrong: 'the sitemap does not list it',
      remedy: `let the sitemap list "${url}"`,
    }));
  return [...surplus, ...missing];
}
