import { describe, expect, test } from 'vitest';
import { firstWords, plainText } from '../../../src/markdown/plain-text.ts';
import { attacks } from '../../support/attacks.ts';
import { mixed } from './mixed-text.ts';

describe('plainText', () => {
  test.each([
    ['a **b** _c_ ~~d~~ `e` [f](/g "h") <https://i.example>', 'a b c d e f https://i.example'],
    ['# A\n\nb\nc\n\n- d\n- e\n\n> f', 'A b c d e f'],
    ['He said "no" -- twice...', 'He said “no” – twice…'],
    ['un*fin*ished a<b>b</b>c a<br>b', 'unfinished abc a b'],
    ['a\n\n```js\nb\n```\n\n    c\n\nd', 'a d'],
    ['a[^1] b[^x]\n\n[^1]: note\n\n[^x]: other `c`', 'a b'],
    ['| a | b |\n|--|--|\n| c | d |', 'a b c d'],
    ['a\n\n| b | c |\n|--|--|\n| d | e |\n\nf', 'a f'],
    ['a:\n\n| b | c |\n|--|--|\n| d | e |\n\nf', 'a: … f'],
    ['a:\n\n```js\nb\n```\n\nc:\n\n> d', 'a: … c: d'],
    ['- [ ] a\n- [x] b', 'a b'],
    ['![a picture](b.png) c', 'c'],
    ['a &amp; b &lt;i&gt; &amp;lt; &quot;c&quot; &#39;d&#39; &nbsp; e', 'a & b <i> &lt; "c" \'d\' e'],
    ['[a "b" > c](/d "e > f")', 'a “b” > c'],
    ['<!-- a --> b <!-- c\n\nd -->', 'b'],
    ['a <script>b</script> <style>c</style> <svg><text>d</text></svg> e', 'a e'],
    ['<div title="<p>">a</div>\n\n<pre>b</pre>', 'a'],
    ['<pre>a <pre>b</pre> c</pre> d', 'd'],
    ['[a]: /b\n\n[a]', 'a'],
    ['---\na: b\n---', 'a: b'],
    ['\0', '\uFFFD'],
    ['', ''],
  ])('%j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  test('no tag of an attack is left, save those that a reader of the page sees as text', () => {
    const asText = attacks.filter(({ markdown }) => /<\/?[a-z][^>]*>/i.test(plainText(markdown)));
    expect(attacks.length).toBeGreaterThan(100);
    expect(asText.map(({ name }) => name)).toEqual([
      ...[
        'script-in-script',
        'markdown-autolink',
        'markdown-autolink-quotes',
        'markdown-code',
        'markdown-escapes',
      ],
    ]);
  });

  test('mixtures give one line of text', () => {
    const texts = [...mixed(500, 'Markdown'), ...mixed(500, 'with HTML')].map(plainText);
    expect(texts).toHaveLength(1000);
    expect(texts.filter((text) => text !== text.trim() || /[\n\r\t\0]| {2}/.test(text))).toEqual([]);
  });
});

describe('firstWords', () => {
  test.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['one, two — three', 6, 'one…'],
    ['one two — three', 11, 'one two…'],
    ['indivisible', 5, 'indi…'],
    ['a😀😀', 3, 'a…'],
    ['', 5, ''],
  ])('of %j in %i characters: %j', (text, max, expected) => {
    expect(firstWords(text, max)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(max);
  });
});
