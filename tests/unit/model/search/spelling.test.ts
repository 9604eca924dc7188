import { expect, test } from 'vitest';
import { meant } from '../../../../src/model/search/spelling.ts';

const words = ['promotion', 'phone', 'season', 'parts', 'manager', 'self', 'review', 'senior', 'reason'];

test.each([
  ['promtion', 'promotion'],
  ['rpomotion', 'promotion'],
  ['manger', 'manager'],
  ['senoir', 'senior'],
  ['selfreview', 'self review'],
  // Another beginning is another word.
  ['iphone', undefined],
  ['treason', undefined],
  // Of a short word, another letter makes another word.
  ['paris', undefined],
  ['xyzzy', undefined],
])('%j was meant for %j', (typed, expected) => expect(meant(typed, words, new Set(words))).toBe(expected));
