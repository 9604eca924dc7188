import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/model/html.ts';

test.each([
  ['plain', 'plain'],
  ['a < b > c & "d"', 'a &lt; b &gt; c &amp; &quot;d&quot;'],
  ['&lt;', '&amp;lt;'],
  ["it's", "it's"],
  ['', ''],
])('%j becomes %j', (text, expected) => expect(escapeHtml(text)).toBe(expected));
