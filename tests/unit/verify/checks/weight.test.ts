import { expect, test } from 'vitest';
import { budgets, type Budgets } from '../../../../src/verify/budgets.ts';
import { checkWeight } from '../../../../src/verify/checks/weight.ts';
import { html, pagesOf } from '../support.ts';

const size = Buffer.byteLength(html());
const pages = () =>
  pagesOf({ 'index.html': html(), 'questions/a/index.html': html(), 'questions/b/index.html': html() });
const table = (thread: Budgets['thread']): Budgets => ({ ...budgets, thread });

test('a page may weigh exactly its budget', () => {
  expect(checkWeight(pages(), new Map([['/questions/a/', 100]]), table({ html: size, brotli: 100 }))).toEqual(
    [],
  );
});

test('every page of the kind that weighs more is told, in each measure', () => {
  const compressed = new Map([
    ['/questions/a/', 101],
    ['/', 30_000],
  ]);
  const remedy = 'make the page lighter; the table of budgets is src/verify/budgets.ts';
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
