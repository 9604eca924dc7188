import { expect, test } from 'vitest';
import { checkPages } from '../../../../src/verify/checks/pages.ts';
import { html, pagesOf } from '../support.ts';

const sources = new Map([
  ['/questions/a/', 'content/questions/2026/a.md'],
  ['/questions/b/', 'content/questions/2026/b.md'],
]);

test('nothing is said when every content file has its page', () => {
  const pages = pagesOf({
    'questions/a/index.html': html(),
    'questions/b/index.html': html(),
    'index.html': html(),
  });
  expect(checkPages(pages, sources)).toEqual([]);
});

test('a content file without a page is named', () => {
  expect(checkPages(pagesOf({ 'questions/a/index.html': html() }), sources)).toEqual([
    {
      check: 'pages',
      page: '/questions/b/',
      source: 'content/questions/2026/b.md',
      wrong: 'the page was not written',
      remedy: 'let a route of src/pages write /questions/b/',
    },
  ]);
});

test('an empty site is a fault, whatever the content', () => {
  const fault = {
    check: 'pages',
    page: '/',
    wrong: 'no page was written',
    remedy: 'build the site before it is verified',
  };
  expect(checkPages(pagesOf({ 'favicon.svg': '' }), new Map())).toEqual([fault]);
});
