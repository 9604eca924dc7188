import { describe, expect, test } from 'vitest';
import { byLetter } from '../../../src/model/glossary.ts';
import type { Term } from '../../../src/model/site.ts';

const term = (name: string): Term => ({
  id: name.toLowerCase(),
  term: name,
  definition: 'x',
  aliases: [],
  see: [],
  topics: [],
});

describe('the letters of a glossary', () => {
  test.each<[string, string[], [string, string, string[]][]]>([
    ['no terms, no letters', [], []],
    [
      'figures and signs stand together',
      ['360 review', '1:1', '@here'],
      [['0–9', 'figures', ['360 review', '1:1', '@here']]],
    ],
    [
      'capitals do not matter, and order is kept',
      ['Band', 'bar raiser', 'Ambiguity'],
      [
        ['B', 'letter-b', ['Band', 'bar raiser']],
        ['A', 'letter-a', ['Ambiguity']],
      ],
    ],
  ])('%s', (_what, names, expected) => {
    expect(
      byLetter(names.map(term)).map(({ name, id, terms }) => [name, id, terms.map((one) => one.term)]),
    ).toEqual(expected);
  });
});
