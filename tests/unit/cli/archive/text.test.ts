import { describe, expect, test } from 'vitest';
import { difference, digest, markdownText, normalised } from '../../../../src/cli/archive/text.ts';

describe('the text that Markdown must show', () => {
  test.each([
    ['Two *words*, and `code`.', 'Twowords,andcode.'],
    ['"Quoted" -- it\'s…', '"Quoted"-it\'s...'],
    ['[a link](/x/) and https://x.example', 'alinkandhttps://x.example'],
    ['| a | b |\n|--|--|\n| c | d |', 'abcd'],
    ['```ts\nconst a = 1;\n```', 'consta=1;'],
    ['x <b>bold</b> <script>alert(1)</script>', 'xbold'],
    ['- [ ] one\n- [x] two', 'onetwo'],
  ])('%j', (markdown, text) => expect(normalised(markdownText(markdown))).toBe(text));
});

describe('a digest', () => {
  test('is the same however a text is laid out', () =>
    expect(digest('a  “b”\n– c')).toBe(digest('a "b" - c')));
  test('differs as soon as a letter does', () => expect(digest('a b')).not.toBe(digest('a c')));
  test('has 16 digits', () => expect(digest('')).toMatch(/^[0-9a-f]{16}$/));
});

describe('where two texts part', () => {
  test('equal ones nowhere', () => expect(difference('a “b”', 'a "b"')).toBeUndefined());
  test.each([
    [
      'Ask for two gaps, by a date.',
      'Ask for three gaps, by a date.',
      'the source has "Ask for two gaps, by a date.", the page "Ask for three gaps, by a date."',
    ],
    [
      `${'word '.repeat(20)}end of the text`,
      `${'word '.repeat(20)}other`,
      'the source has "…word word word word word end of the text", the page "…word word word word word other"',
    ],
    ['One two', 'One', 'the source has "One two", the page "One"'],
    ['… and then', '… and now', 'the source has "… and then", the page "… and now"'],
  ])('%j and %j', (source, page, says) => expect(difference(source, page)).toBe(says));
});
