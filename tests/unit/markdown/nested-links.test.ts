import { expect, test } from 'vitest';
import { hasNestedLinks } from '../../../src/markdown/nested-links.ts';

test.each([
  ['[<https://a.example>](/b/)', '<a href="/b/"><a href="https://a.example">x</a></a>', true],
  ['<https://a.example> [b](/c/)', '<a href="https://a.example">x</a> <a href="/c/">b</a>', false],
  ['<a@b.example>', '<a href="/b/" title="<a>"><em>c</em></a> <abbr>d</abbr>', false],
  ['[b](/c/)', '<a><a>', false],
])('%s', (source, html, expected) => {
  expect(hasNestedLinks(source, html)).toBe(expected);
});
