import { expect, test } from 'vitest';
import { budgets, type Budgets } from '../../../../src/verify/budgets.ts';
import { checkWeight, type Sizes } from '../../../../src/verify/checks/weight.ts';
import { html, pagesOf } from '../support.ts';

const size = Buffer.byteLength(html());
const pages = () =>
  pagesOf({ 'index.html': html(), 'questions/a/index.html': html(), 'questions/b/index.html': html() });
const table = (thread: Budgets['pages']['thread']): Budgets => ({
  ...budgets,
  pages: { ...budgets.pages, thread },
});
const sizes = (given: Partial<Sizes>): Sizes => ({
  pages: new Map(),
  scripts: new Map(),
  fonts: new Map(),
  ...given,
});
const remedy = 'make the page lighter; the table of budgets is src/verify/budgets.ts';

test('a page may weigh exactly its budget', () => {
  const compressed = sizes({ pages: new Map([['/questions/a/', 100]]) });
  expect(checkWeight(pages(), compressed, table({ html: size, brotli: 100 }))).toEqual([]);
});

test('every page of the kind that weighs more is told, in each measure', () => {
  const compressed = sizes({
    pages: new Map([
      ['/questions/a/', 101],
      ['/', budgets.pages.home.brotli],
    ]),
  });
  const html = `html ${size} bytes, where a page of the kind "thread" may have ${size - 1}`;
  expect(checkWeight(pages(), compressed, table({ html: size - 1, brotli: 100 }))).toEqual([
    { check: 'weight', page: '/questions/a/', wrong: html, remedy },
    {
      check: 'weight',
      page: '/questions/a/',
      wrong: 'brotli 101 bytes, where a page of the kind "thread" may have 100',
      remedy,
    },
    { check: 'weight', page: '/questions/b/', wrong: html, remedy },
  ]);
});

test('a long thread may weigh its share of the HTML', () => {
  const share = (brotli: number) =>
    checkWeight(
      pages(),
      sizes({ pages: new Map([['/questions/a/', brotli]]) }),
      table({ html: size, brotli: 10, share: 0.5 }),
    ).map(({ wrong }) => wrong);
  const limit = Math.floor(size / 2);
  expect(share(limit)).toEqual([]);
  expect(share(limit + 1)).toEqual([
    `brotli ${limit + 1} bytes, where a page of the kind "thread" may have ${limit}`,
  ]);
});

test('the scripts of a page are added up; the page that searches may load more', () => {
  const scripted = html({ head: '<script type="module" src="/a.js"></script><script src="/b.js"></script>' });
  const files = { 'index.html': scripted, 'search/index.html': scripted, 'a.js': '', 'b.js': '' };
  const found = (a: number) =>
    checkWeight(
      pagesOf(files),
      sizes({
        scripts: new Map([
          ['/a.js', a],
          ['/b.js', 1_000],
        ]),
      }),
      budgets,
    ).map(({ page, wrong }) => `${page}: ${wrong}`);
  expect(found(budgets.scripts - 1_000)).toEqual([]);
  expect(found(budgets.scripts - 999)).toEqual([
    `/: scripts of ${budgets.scripts + 1} bytes (brotli), where it may load ${budgets.scripts}`,
  ]);
  expect(found(budgets.searchScripts)).toHaveLength(2);
});

test.each([
  ['two files of just enough', [40_000, budgets.fonts - 40_000], 0],
  ['two files of too much', [40_000, budgets.fonts - 39_999], 1],
  ['three small files', [1, 1, 1], 1],
])('fonts: %s', (_name, bytes, findings) => {
  const fonts = new Map(bytes.map((size, index) => [`/${index}.woff2`, size]));
  const found = checkWeight(pages(), sizes({ fonts }), budgets);
  expect(found).toHaveLength(findings);
  if (findings > 0) expect(found[0]?.wrong).toContain(`${bytes.length} font files of`);
});
