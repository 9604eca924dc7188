import { expect, test } from 'vitest';
import { counted, countedInWords } from '../../../src/model/numbers.ts';

test.each([
  [undefined, undefined],
  [0, '0 views'],
  [1, '1 view'],
  ['1', '1 view'],
  [2, '2 views'],
  ['1K', '1K views'],
  ['1.1K', '1.1K views'],
])('counted %j', (count, text) => expect(counted(count, 'view')).toBe(text));

test.each([
  [0, 'No answers'],
  [1, 'One answer'],
  [2, 'Two answers'],
  [12, 'Twelve answers'],
  [13, '13 answers'],
  [100, '100 answers'],
])('%i in words', (count, text) => expect(countedInWords(count, 'answer')).toBe(text));
