import { expect, test } from 'vitest';
import { checkSearchIndex } from '../../../../src/verify/checks/search-index.ts';

test.each([
  ['the same, in another order', ['/b/', '/a/'], ['/a/', '/b/']],
  ['both empty', [], []],
])('nothing is said: %s', (_name, addresses, indexed) => {
  expect(checkSearchIndex({ addresses, unreadable: [], missing: [] }, indexed)).toEqual([]);
});

test.each([
  [
    'missing',
    ['/a/'],
    ['/a/', '/b/'],
    ['/b/ the search index does not hold it → mark its text with data-pagefind-body'],
  ],
  [
    'too many',
    ['/a/', '/404.html'],
    ['/a/'],
    ['/404.html the search index holds it, and should not → leave data-pagefind-body off the page'],
  ],
  ['twice', ['/a/', '/a/'], ['/a/'], ['/a/ the search index holds it twice → index each page once']],
  [
    'with the base',
    ['/sub/a/'],
    ['/a/'],
    [
      '/sub/a/ the search index holds it, and should not → leave data-pagefind-body off the page',
      '/a/ the search index does not hold it → mark its text with data-pagefind-body',
    ],
  ],
  [
    'nothing indexed',
    [],
    ['/a/'],
    ['/a/ the search index does not hold it → mark its text with data-pagefind-body'],
  ],
])('%s', (_name, addresses, indexed, expected) => {
  const findings = checkSearchIndex({ addresses, unreadable: [], missing: [] }, indexed);
  expect(findings.map(({ page, wrong, remedy }) => `${page} ${wrong} → ${remedy}`)).toEqual(expected);
});

test('a file that cannot be read, or is not there, is told', () => {
  const unreadable = ['/search-index/1/units/0.idx'];
  const missing = ['/pagefind/index/p1.pf_index'];
  const told = (page: string, wrong: string) => ({
    ...{ check: 'search-index', page, wrong },
    remedy: 'build the index again',
  });
  expect(checkSearchIndex({ addresses: [], unreadable, missing }, [])).toEqual([
    told('/search-index/1/units/0.idx', 'the file cannot be read as a part of the search index'),
    told('/pagefind/index/p1.pf_index', 'the file is not there, and the search index needs it'),
  ]);
});
