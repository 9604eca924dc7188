import { expect, test } from 'vitest';
import { highestImpact, type Postings } from '../../../../src/model/search/layout.ts';
import type { Slot } from '../../../../src/model/search/query.ts';
import { rank } from '../../../../src/model/search/rank.ts';

const slot = (key: string, isNeeded = true): Slot => ({ written: key, keys: [{ key, worth: 1 }], isNeeded });
const list = (...units: [unit: number, impact: number][]): Postings => ({
  familiarity: 1,
  units: units.map(([unit]) => unit),
  impacts: units.map(([, impact]) => impact),
});
/** Ten pages of one unit, the last of two. */
const pageOf = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9];
const pages = (slots: Slot[], postings: [string, Postings][]) => rank(slots, new Map(postings), pageOf);

test('what a page is most about comes first; of two alike the newer', () => {
  const { hits, complete, isWeak } = pages(
    [slot('pip')],
    [['pip', list([1, 1], [4, highestImpact], [7, 1])]],
  );
  expect(hits.map(({ page }) => page)).toEqual([4, 1, 7]);
  expect([complete, isWeak]).toEqual([3, false]);
});

test('a page with all words comes before one with a rarer word', () => {
  const { hits } = pages(
    [slot('a'), slot('b')],
    [
      ['a', list([0, 4], [1, 4], [2, 4])],
      ['b', list([2, 2])],
    ],
  );
  expect(hits[0]).toMatchObject({ page: 2, coverage: 1, missing: [] });
  expect(hits[1]?.missing.map(({ written }) => written)).toEqual(['b']);
});

test('the parts of a page count together, and the best of them is named', () => {
  const { hits } = pages(
    [slot('a'), slot('b')],
    [
      ['a', list([9, 4])],
      ['b', list([10, 8])],
    ],
  );
  expect(hits).toHaveLength(1);
  expect(hits[0]).toMatchObject({ page: 9, unit: 10, coverage: 1 });
});

test('a page that lacks most of what was asked is called weak', () => {
  const { hits, isWeak } = pages([slot('a'), slot('unknown'), slot('neither')], [['a', list([3, 1])]]);
  expect(hits.map(({ page }) => page)).toEqual([3]);
  expect(isWeak).toBe(true);
});

test('a page that has half of what was asked is weak however much it is about that, and one with two thirds is not', () => {
  const postings: [string, Postings][] = [...'abc'].map((key) => [key, list([1, highestImpact])]);
  const ofOthers: [string, Postings][] = [['d', list([2, 1])]];
  const judged = (needed: string) =>
    pages([...[...needed].map((key) => slot(key)), slot('c', false)], [...postings, ...ofOthers]).isWeak;
  expect([judged('ad'), judged('abd')]).toEqual([true, false]);
});

test.each([
  ['no word', []],
  ['a word that no page has', [slot('xyzzy')]],
])('%s finds nothing', (_name, slots) => expect(pages(slots, []).hits).toEqual([]));

test('words that are not needed order, and never find alone what was not asked for', () => {
  const { hits } = pages(
    [slot('pip'), slot('team', false)],
    [
      ['pip', list([1, 2], [2, 2])],
      ['team', list([2, 4], [5, 8])],
    ],
  );
  expect(hits.map(({ page }) => page)).toEqual([2, 1]);
});
