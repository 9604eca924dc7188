import { expect, test } from 'vitest';
import { escapeHtml, unescapeHtml } from '../../../src/model/html.ts';

test.each([
  ['plain', 'plain'],
  ['a < b > c & "d"', 'a &lt; b &gt; c &amp; &quot;d&quot;'],
  ['&lt;', '&amp;lt;'],
  ["it's", "it's"],
  ['', ''],
])('%j becomes %j', (text, expected) => expect(escapeHtml(text)).toBe(expected));

test.each(['plain', 'a < b > c & "d"', '&lt;', '&#x26;amp;'])('%j comes back from HTML', (text) =>
  expect(unescapeHtml(escapeHtml(text))).toBe(text),
);

test('numeric references are read, and what is none is left', () =>
  expect(unescapeHtml('&#x26; &#39; &apos; &copy=1 & &#x27;')).toBe("& ' ' &copy=1 & '"));
