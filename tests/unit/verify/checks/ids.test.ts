import { expect, test } from 'vitest';
import { checkIds } from '../../../../src/verify/checks/ids.ts';
import { html, pagesOf } from '../support.ts';

test('an id may stand on two pages, and in two cases on one', () => {
  const body = '<h1 id="a">x</h1><p id="A">y</p>';
  expect(checkIds(pagesOf({ 'index.html': html({ body }), 'x/index.html': html({ body }) }))).toEqual([]);
});

test('each id that stands more than once on a page is told once', () => {
  const body = '<p id="a"><p id="b"><p id="a"><p id="a"><p id="b"><p id="c">';
  const told = (id: string) => ({
    check: 'ids',
    page: '/x/',
    wrong: `the id "${id}" stands there more than once`,
    remedy: 'rename all but one of them',
  });
  expect(checkIds(pagesOf({ 'x/index.html': html({ body }) }))).toEqual([told('a'), told('b')]);
});
