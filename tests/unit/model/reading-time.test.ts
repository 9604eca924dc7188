import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/model/reading-time.ts';

test.each([
  [0, 1],
  [1, 1],
  [119, 1],
  [356, 1],
  [357, 2],
  [476, 2],
  [594, 2],
  [595, 3],
  [2_380, 10],
])('%i words take %i min', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
