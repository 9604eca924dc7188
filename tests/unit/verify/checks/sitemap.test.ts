import { expect, test } from 'vitest';
import { checkSitemap } from '../../../../src/verify/checks/sitemap.ts';
import { html, pagesOf, redirect, site, type Files } from '../support.ts';

const index = (...urls: string[]): string =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
const part = (...urls: string[]): string =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const pages: Files = {
  'index.html': html(),
  'x/index.html': html(),
  '404.html': html(),
  'old/index.html': redirect('/x/'),
  'search/index.html': html({ head: '<meta name="robots" content="noindex">' }),
};
const check = (files: Files, base = '/'): string[] =>
  checkSitemap(pagesOf({ ...pages, ...files }, base)).map(
    ({ check: name, page, wrong, remedy }) => `${name} ${page} ${wrong} → ${remedy}`,
  );

test.each(['/', '/sub/'])('below %s a sitemap in two parts that lists every page once', (base) => {
  const files = {
    'sitemap-index.xml': index(`${site}${base}sitemap-0.xml`, `${site}${base}sitemap-1.xml`),
    'sitemap-0.xml': part(`${site}${base}`),
    'sitemap-1.xml': part(`${site}${base}x/`),
  };
  expect(check(files, base)).toEqual([]);
});

const parts = {
  'sitemap-index.xml': index(`${site}/sitemap-0.xml`),
  'sitemap-0.xml': part(`${site}/`, `${site}/x/`),
};
test.each<[string, Files, string[]]>([
  ['no sitemap', {}, ['sitemap /sitemap-index.xml there is no sitemap → let the build write it']],
  [
    'a page left out',
    { ...parts, 'sitemap-0.xml': part(`${site}/`) },
    [`sitemap /x/ the sitemap does not list it → let the sitemap list "${site}/x/"`],
  ],
  [
    'pages that are not to be listed',
    {
      ...parts,
      'sitemap-0.xml': part(
        ...['/', '/x/', '/old/', '/search/', '/404.html', '/gone/'].map((path) => `${site}${path}`),
      ),
    },
    ['/old/', '/search/', '/404.html', '/gone/'].map(
      (path) =>
        `sitemap /sitemap-0.xml "${site}${path}" is not the address of a page that search engines may list → take it out of the sitemap`,
    ),
  ],
  [
    'a page twice',
    { ...parts, 'sitemap-0.xml': part(`${site}/`, `${site}/x/`, `${site}/`) },
    [`sitemap /sitemap-0.xml "${site}/" is listed twice → take it out of the sitemap`],
  ],
  [
    'an address spelled wrongly',
    { ...parts, 'sitemap-0.xml': part(`${site}/`, `${site}/x`) },
    [
      `sitemap /sitemap-0.xml "${site}/x" is not the address of a page that search engines may list → take it out of the sitemap`,
      `sitemap /x/ the sitemap does not list it → let the sitemap list "${site}/x/"`,
    ],
  ],
  [
    'a part that the index does not name',
    { ...parts, 'sitemap-1.xml': part() },
    [`sitemap /sitemap-1.xml the sitemap does not list it → let the sitemap list "${site}/sitemap-1.xml"`],
  ],
  [
    'a part that is not there',
    { ...parts, 'sitemap-index.xml': index(`${site}/sitemap-0.xml`, `${site}/sitemap-9.xml`) },
    [
      `sitemap /sitemap-index.xml "${site}/sitemap-9.xml" is not the address of a sitemap of this site → take it out of the sitemap`,
    ],
  ],
  [
    'an index without anything',
    { ...parts, 'sitemap-index.xml': '' },
    [`sitemap /sitemap-0.xml the sitemap does not list it → let the sitemap list "${site}/sitemap-0.xml"`],
  ],
])('%s', (_name, files, expected) => {
  expect(check(files)).toEqual(expected);
});

test('below a base, addresses without it are wrong', () => {
  expect(check(parts, '/sub/')).toHaveLength(6);
});
