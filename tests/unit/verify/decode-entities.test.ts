import { expect, test } from 'vitest';
import { entityDecoder } from '../../../src/verify/decode-entities.ts';

const decode = entityDecoder();

test.each([
  ['plain "text" <b>', 'plain "text" <b>'],
  ['', ''],
  ['a &amp; b', 'a & b'],
  ['&quot;a&quot; "b" &lt;c> <d>', '"a" "b" <c> <d>'],
  ['&#39;&#x27;&mdash;&eacute;', "''—é"],
  ['java&#10;script&colon;x', 'java\nscript:x'],
  ['?a=1&copy=2&b=3', '?a=1&copy=2&b=3'],
  ['AT&T &', 'AT&T &'],
  ['&amp;amp;', '&amp;'],
])('%s', (text, expected) => {
  expect(decode(text)).toBe(expected);
});
