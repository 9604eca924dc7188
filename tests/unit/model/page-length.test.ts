import { expect, test } from 'vitest';
import { lengthFault } from '../../../src/model/page-length.ts';

const limits = { fewest: 5, most: 10 };

test.each([5, 7, 10])('%i words of 5 to 10 are right', (words) =>
  expect(lengthFault(words, limits, 'a note')).toBeUndefined(),
);

test.each([
  [1, 'the page has 1 word, its answer included, where a note has 5 to 10', 'write at least 4 more'],
  [12, 'the page has 12 words, its answer included, where a note has 5 to 10', 'take out at least 2'],
])('%i words of 5 to 10 are not', (words, wrong, remedy) =>
  expect(lengthFault(words, limits, 'a note')).toEqual({ code: 'length', wrong, remedy }),
);
