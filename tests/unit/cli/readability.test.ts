import { expect, test } from 'vitest';
import { schoolYears } from '../../../src/cli/readability.ts';

test.each([
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  ['The cat sat on the mat.', -1.45],
  // 12 words, 2 sentences: the same
  ['The cat sat on the mat. The dog ran to the door.', -1.45],
  // 4 words, 1 sentence, 15 syllables: 0.39 × 4 + 11.8 × 3.75 − 15.59
  ['Responsible organisations communicate early.', 30.2],
])('%s', (text, years) => expect(schoolYears(text)).toBeCloseTo(years, 0));

test('front matter, tables, headings and addresses do not count', () => {
  const plain = 'The cat sat on the mat.';
  const page = `---\ntitle: Responsible organisations\n---\n## Responsible organisations\n\nThe [cat](/responsible/organisations/) sat on the mat.\n\n| Responsible | organisations |\n|---|---|\n`;
  expect(schoolYears(page)).toBeCloseTo(schoolYears(plain), 5);
});
