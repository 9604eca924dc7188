import { expect, test } from 'vitest';
import { budgets } from '../../../src/verify/budgets.ts';
import { formatFindings, type Finding } from '../../../src/verify/finding.ts';
import { verifyDist } from '../../../src/verify/verify.ts';
import {
  html,
  indexFiles,
  indexUnit,
  picture,
  pictureTags,
  redirect,
  site,
  writeDist,
  type Files,
} from './support.ts';

const sources = new Map([
  ['/questions/a/', 'content/questions/2026/a.md'],
  ['/guide/junior/b/', 'content/guide/junior/01-b.mdx'],
]);
const indexed = [...sources.keys()];

/** A small site with which nothing is wrong. */
function goodSite(base: string): Files {
  const page = (address: string, body: string): string =>
    html({
      title: `Page ${address}`,
      canonical: `${site}${base}${address.slice(1)}`,
      head: pictureTags(`${site}${base}og/x.png`),
      body,
    });
  const searchable = (title: string): string =>
    `<main data-pagefind-body><h1>${title}</h1><p>Words.</p></main>`;
  const urls = ['', 'questions/a/', 'guide/junior/b/'].map(
    (path) => `<url><loc>${site}${base}${path}</loc></url>`,
  );
  return {
    'index.html': page(
      '/',
      `<h1>Home</h1><a href="${base}questions/a/">a</a><a href="${base}guide/junior/b/">b</a>`,
    ),
    'questions/a/index.html': page('/questions/a/', searchable('A')),
    'guide/junior/b/index.html': page('/guide/junior/b/', searchable('B')),
    'old/index.html': redirect(`${base}questions/a/`),
    '404.html': html({ title: 'Not found', body: `<h1>Not found</h1><a href="${base}">Home</a>` }),
    'og/x.png': picture(1200, 630),
    'sitemap-index.xml': `<sitemapindex><sitemap><loc>${site}${base}sitemap-0.xml</loc></sitemap></sitemapindex>`,
    'sitemap-0.xml': `<urlset>${urls.join('')}</urlset>`,
  };
}

/** The same with an index of all pages that mark their text. */
function indexedSite(files: Files): Files {
  const marked = Object.entries(files).filter(([, content]) => content.includes('data-pagefind-body'));
  const units = marked.map(([name], number) => [
    `search-index/1/units/${number}.idx`,
    indexUnit(`/${name.replace('index.html', '')}`),
  ]);
  return { ...files, ...indexFiles(units.length), ...(Object.fromEntries(units) as Files) };
}

const verify = (files: Files, base = '/'): Promise<Finding[]> =>
  verifyDist({ dist: writeDist(indexedSite(files)), site, base, sources, indexed, budgets });

test.each(['/', '/sub/'])('a good site below %s passes', async (base) => {
  expect(await verify(goodSite(base), base)).toEqual([]);
});

test('every check is run, and all that is wrong is told at once, in order, with the content file', async () => {
  const bad =
    '<html><head><title></title></head><body data-pagefind-body><h3 id="x">A</h3><p id="x" onclick="a()">' +
    `<iframe src="https://x.example/"></iframe><a href="/nope/">${'x'.repeat(1_000_001)}</a></body></html>`;
  const files = { ...goodSite('/'), 'questions/a/index.html': bad, 'guide/junior/b/index.html': html() };
  const findings = await verify(files);
  const thread = findings.filter(({ page }) => page === '/questions/a/');
  expect(new Set(thread.map(({ source }) => source))).toEqual(new Set(['content/questions/2026/a.md']));
  expect(findings.map(({ check, page }) => `${page} ${check}`)).toEqual([
    '/guide/junior/b/ canonical',
    '/guide/junior/b/ pictures',
    '/guide/junior/b/ search-index',
    '/questions/a/ canonical',
    '/questions/a/ foreign',
    '/questions/a/ handlers',
    '/questions/a/ headings',
    '/questions/a/ headings',
    '/questions/a/ ids',
    '/questions/a/ language',
    '/questions/a/ links',
    '/questions/a/ pictures',
    '/questions/a/ policy',
    '/questions/a/ sanitised',
    '/questions/a/ titles',
    '/questions/a/ titles',
    '/questions/a/ weight',
  ]);
  expect(formatFindings(findings).split('\n')).toHaveLength(17);
});

test('a page that is missing is told by its content file, by the sitemap and by what links to it', async () => {
  const { 'questions/a/index.html': _left, ...files } = goodSite('/');
  expect((await verify(files)).map(({ check, page, source }) => [page, check, source])).toEqual([
    ['/', 'links', undefined],
    ['/old/', 'links', undefined],
    ['/questions/a/', 'pages', 'content/questions/2026/a.md'],
    ['/questions/a/', 'search-index', 'content/questions/2026/a.md'],
    ['/sitemap-0.xml', 'sitemap', undefined],
  ]);
});

test('an empty folder does not pass', async () => {
  const findings = await verifyDist({
    dist: writeDist({ 'robots.txt': '' }),
    site,
    base: '/',
    sources,
    indexed,
    budgets,
  });
  expect(findings.map(({ check, page }) => `${page} ${check}`)).toEqual([
    '/ pages',
    '/guide/junior/b/ search-index',
    '/pagefind/pagefind-entry.json search-index',
    '/questions/a/ search-index',
    '/search-index/entry.idx search-index',
    '/search-index/suggest.idx search-index',
    '/sitemap-index.xml sitemap',
  ]);
});

test('a folder that is not there is an error that names it', async () => {
  await expect(
    verifyDist({ dist: '/no/such/dist', site, base: '/', sources, indexed, budgets }),
  ).rejects.toThrow('/no/such/dist');
});
