import { expect, test } from 'vitest';
import { checkHeadings } from '../../../../src/verify/checks/headings.ts';
import { html, pagesOf, redirect } from '../support.ts';

const check = (body: string): string[] =>
  checkHeadings(pagesOf({ 'index.html': html({ body }), 'old/index.html': redirect('/') })).map(
    ({ check: name, page, wrong, remedy }) => `${name} ${page} ${wrong} → ${remedy}`,
  );

test.each([
  ['one h1', '<h1>A</h1>'],
  ['down by one, up by any', '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h2>E</h2>'],
  ['a navigation before the title', '<nav><h2>N</h2></nav><h1>A</h1>'],
])('in order: %s', (_name, body) => {
  expect(check(body)).toEqual([]);
});

test.each([
  ['none', '<p>x</p>', ['headings / there is no h1 → give the page its title as an h1']],
  [
    'two',
    '<h1>A</h1><h1>B</h1>',
    ['headings / there are 2 h1: "A", "B" → keep the title and make the others h2 or deeper'],
  ],
  ['a jump', '<h1>A</h1><h3>C</h3>', ['headings / the h3 "C" follows an h1 → make it an h2']],
  ['a deep beginning', '<h3>C</h3><h1>A</h1>', ['headings / the h3 "C" follows an h1 → make it an h2']],
  [
    'two jumps and no title',
    '<h2>A</h2><h4>B</h4><h6>C</h6>',
    [
      'headings / there is no h1 → give the page its title as an h1',
      'headings / the h4 "B" follows an h2 → make it an h3',
      'headings / the h6 "C" follows an h4 → make it an h5',
    ],
  ],
])('out of order: %s', (_name, body, expected) => {
  expect(check(body)).toEqual(expected);
});
