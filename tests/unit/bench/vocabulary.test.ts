import { expect, test } from 'vitest';
import { contentWords, functionWords, vocabularySize } from '../../bench/vocabulary.ts';

test('the vocabulary has as many words as it says, none twice', () => {
  const words = contentWords();
  expect(words).toHaveLength(vocabularySize);
  expect(new Set([...words, ...functionWords]).size).toBe(vocabularySize + functionWords.length);
  for (const word of words) expect(word).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
