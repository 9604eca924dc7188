import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileTextsReader } from '../../../src/verify/file-texts.ts';
import { wordsIn } from '../../../src/verify/words.ts';

const read = (text: string) => fileTextsReader()(Buffer.from(text)).map((one) => wordsIn(one).join(' '));

test.each([
  ['HTML without its tags', '<p>So <em>strategic</em> a&nbsp;review</p>', ['so strategic a review']],
  [
    'attributes, each apart',
    '<meta content="a description here"><img alt=\'a picture of it\'>',
    ['', 'a description here', 'a picture of it'],
  ],
  ['comments', '<!-- left <b>over</b> words -->', ['left over words']],
  [
    'character references',
    '<p>it&#8217;s &#x22;here&quot; &amp; now &#xFFFFFF;</p>',
    ['its here now xffffff'],
  ],
  ['JSON', '{"text":"it\\u2019s\\nhere"}', ['text its here']],
  [
    'scripts',
    '<script type="application/ld+json">{"a":"some words"}</script>',
    ['a some words', 'application ld json'],
  ],
  ['plain text', 'one two\nthree', ['one two three']],
])('%s', (_name, text, runs) => expect(read(text)).toEqual(runs));

test('a compressed file is opened', () => {
  const packed = gzipSync('{"content":"words of a page"}');
  expect(fileTextsReader()(packed).map((one) => wordsIn(one).join(' '))).toEqual(['content words of a page']);
});

test('a style sheet is read once, however many pages have it', () => {
  const textsOf = fileTextsReader();
  const page = Buffer.from('<style>.a { content: "hidden words" }</style><p>Text</p>');
  expect(textsOf(page)[0]).toContain('hidden');
  expect(textsOf(page)[0]?.trim()).toBe('Text');
});
