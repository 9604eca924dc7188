import { expect, test } from 'vitest';
import { countWords } from '../../../src/model/words.ts';

test.each([
  ['', 0],
  [' \n ', 0],
  ['one', 1],
  ['one  two\nthree', 3],
  ['a dash – is none, nor is ( )', 6],
  ['N+1, p95 and well-known: each is one', 7],
  ['Jørgensen 2014 人', 3],
])('%j', (text, words) => expect(countWords(text)).toBe(words));
