import { describe, expect, test } from 'vitest';
import { countWords, list, prose, sentence } from '../../bench/prose.ts';
import { seeded } from '../../bench/random.ts';
import { corpus, count, sorted } from './read-corpus.ts';

test.each([1, 5, 6, 7, 12, 13, 22])('sentence has %i words, a capital and an end', (length) => {
  const random = seeded(length);
  const sentences = Array.from({ length: 200 }, () => sentence(random, length));
  for (const text of sentences) {
    expect(countWords(text)).toBe(length);
    expect(text).toMatch(/^[A-Z].*[.?]$/);
  }
});

test.each([1, 25, 100, 577])('prose has %i words, in paragraphs', (total) => {
  const text = prose(seeded(total), total);
  expect(countWords(text)).toBe(total);
  expect(text.split('\n\n').length > 1).toBe(total >= 100);
});

test.each([
  ['-', ['- ', '- ']],
  ['1.', ['1. ', '2. ']],
] as const)('list marks its items with %s', (mark, starts) => {
  const items = list(seeded(1), mark, [6, 9]).split('\n');
  expect(items).toHaveLength(2);
  for (const [index, item] of items.entries()) {
    expect(item.startsWith(starts[index] ?? '')).toBe(true);
    expect(countWords(item)).toBe([7, 10][index]);
  }
});

describe('the corpus', () => {
  test('has 0.4 blocks of code a thread, in three languages, and the other Markdown that people write', () => {
    const text = corpus.map(({ post }) => post.body).join('\n');
    const blocks = [...text.matchAll(/^```(\w+)$/gm)].map((match) => match[1] ?? '');
    expect(Math.abs(blocks.length / count - 0.4)).toBeLessThan(0.1);
    expect(sorted(new Set(blocks))).toEqual(['js', 'python', 'sql']);
    for (const mark of [/\*\*\w/, / `\w+`/, /\]\(https:\/\/example\.org\//, /^- /m, /^1\. /m, / "\w/])
      expect(text).toMatch(mark);
  });

  test('repeats common words and has many rare ones', () => {
    const words = corpus.flatMap(({ post }) => post.body.toLowerCase().match(/[a-z]+/g) ?? []);
    const share = (word: string) => words.filter((other) => other === word).length / words.length;
    expect(Math.abs(share('the') - 0.05)).toBeLessThan(0.01);
    expect(Math.abs(share('team') - 0.008)).toBeLessThan(0.003);
    expect(new Set(words).size).toBeGreaterThan(4_000);
  });
});
