import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mdxTree } from '../../src/cli/body/tree.ts';
import { bodyWords } from '../support/body-words.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { countWords } from '../../src/model/words.ts';

/** Fewest and most words that a page of each kind may have, its answer included: what somebody reads in one sitting. */
const ranges = { chapters: [1_100, 1_800], levelPages: [700, 900] } as const;
/** The page of what every level needs is a list of ways on. */
const isList = 'content/levels/every-level.mdx';

const { content, pages } = readContent({
  root: resolve(import.meta.dirname, '../..'),
  contentDir: 'content',
});
const rows = pages.flatMap(({ kind, file, body, data }) => {
  if ((kind !== 'chapters' && kind !== 'levelPages') || file === isList) return [];
  const tree = mdxTree(body);
  if (!('root' in tree)) throw new Error(`${file}:${tree.line} ${tree.wrong}`);
  const [fewest, most] = ranges[kind];
  return { file, words: bodyWords(tree.root) + countWords(String(data.answer)), fewest, most };
});

describe('lengths', () => {
  test('every chapter and every level page is counted', () => {
    expect(content.chapters.length).toBeGreaterThanOrEqual(23);
    expect(rows.length).toBe(content.chapters.length + content.levels.length - 1);
    expect(content.levels.length).toBeGreaterThanOrEqual(4);
  });

  test.each(rows)('$file has $words words, of $fewest to $most', ({ words, fewest, most }) => {
    expect(words).toBeGreaterThanOrEqual(fewest);
    expect(words).toBeLessThanOrEqual(most);
  });
});
