import { expect, test } from 'vitest';
import { familiarity, isWeak } from '../../../../src/model/search/familiarity.ts';
import type { Postings } from '../../../../src/model/search/layout.ts';

const named = familiarity([true, false]);
const asked = familiarity([false, true]);
const told = familiarity([false, false]);

/** A word with its impact in the best page, 0 for none, and how far it is the site's own. */
type Word = readonly [impact: number, own: number];

const slot = (key: string, isNeeded = true, isPair = false) => ({
  slot: { written: isPair ? '' : key, keys: [{ key, worth: 1 }], isNeeded },
  telling: 2,
});

/** Postings of words in unit 0, which is of the best page; unit 1 is of another, which is all about each. */
const postingsOf = (words: Readonly<Record<string, Word>>): Map<string, Postings> =>
  new Map(
    Object.entries(words).map(([key, [impact, own]]) => [
      key,
      {
        units: impact === 0 ? [1] : [0, 1],
        impacts: impact === 0 ? [8] : [impact, 8],
        familiarity: own,
      },
    ]),
  );
const isOfBest = (unit: number) => unit === 0;

test('a word of a title is more the site’s own than one that only readers use, and that more than one that only texts say', () => {
  expect(named).toBeGreaterThan(asked);
  expect(asked).toBeGreaterThan(told);
  expect(familiarity([true, true])).toBe(named);
});

test.each<[string, boolean, Word[]]>([
  ['all about a word of the site', false, [[8, named]]],
  ['that mentions it', false, [[1, named]]],
  [
    'that lacks half of what was asked',
    true,
    [
      [3, named],
      [0, named],
    ],
  ],
  [
    'about two words that only readers use',
    true,
    [
      [5, asked],
      [5, asked],
    ],
  ],
  [
    'that has two words of readers in passing',
    true,
    [
      [1, asked],
      [1, asked],
    ],
  ],
  [
    'that has words which only texts say',
    true,
    [
      [4, told],
      [8, told],
    ],
  ],
  [
    'about one word of the site, with another of readers',
    false,
    [
      [6, named],
      [2, asked],
    ],
  ],
  [
    'that has a word of the site in passing, and one that only texts say',
    true,
    [
      [1, named],
      [4, told],
    ],
  ],
])('a page %s is weak: %s', (_name, expected, words) => {
  const keys = words.map((_, index) => `word${index}`);
  const postings = postingsOf(Object.fromEntries(words.map((word, index) => [`word${index}`, word])));
  expect(
    isWeak(
      keys.map((key) => slot(key)),
      postings,
      isOfBest,
    ),
  ).toBe(expected);
});

test('of a single thing a page need not say as much as of each of several', () => {
  const postings = postingsOf({ agenda: [2, asked], template: [2, asked], laptop: [1, asked] });
  const judged = (...keys: string[]) =>
    isWeak(
      keys.map((key) => slot(key)),
      postings,
      isOfBest,
    );
  expect([judged('agenda'), judged('agenda', 'template'), judged('laptop')]).toEqual([false, true, true]);
});

test('words that only help to order count less, but count', () => {
  const postings = postingsOf({ laptop: [1, asked], best: [4, told], work: [0, told] });
  const judged = (...hints: string[]) =>
    isWeak([slot('laptop'), ...hints.map((key) => slot(key, false))], postings, isOfBest);
  expect([judged(), judged('best'), judged('work')]).toEqual([true, false, true]);
});

test('two words that stand together as in the query speak for a page, and no page is blamed for want of them', () => {
  const postings = postingsOf({ sunday: [3, asked], dread: [2, asked], 'sunday dread': [2, told] });
  const words = [slot('sunday'), slot('dread')];
  const pair = slot('sunday dread', false, true);
  expect(isWeak(words, postings, isOfBest)).toBe(true);
  expect(isWeak([...words, pair], postings, isOfBest)).toBe(false);
  const own = postingsOf({ sunday: [2, named], dread: [2, asked] });
  expect(isWeak([...words, pair], own, isOfBest)).toBe(isWeak(words, own, isOfBest));
});

test('a word that the page lacks counts as much as it tells, and half as much again where no page has it', () => {
  const postings = postingsOf({ pip: [8, named], interview: [0, named] });
  const judged = (key: string, telling: number) =>
    isWeak([slot('pip'), { ...slot(key), telling }], postings, isOfBest);
  expect([judged('interview', 1.5), judged('interview', 2)]).toEqual([false, true]);
  expect([judged('fruit', 1), judged('fruit', 1.5)]).toEqual([false, true]);
});

test('another word of the same meaning speaks less for a page than the word itself', () => {
  const postings = postingsOf({ '~family': [8, named], coffee: [2, asked] });
  const judged = (worth: number) =>
    isWeak(
      [
        { ...slot('baby'), slot: { ...slot('baby').slot, keys: [{ key: '~family', worth }] } },
        { ...slot('coffee'), telling: 3 },
      ],
      postings,
      isOfBest,
    );
  expect([judged(1), judged(0.95)]).toEqual([false, true]);
});
