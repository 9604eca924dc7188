import { expect, test } from 'vitest';
import { labelIndex } from '../../../../src/model/related/labels.ts';

const labels = labelIndex([['a', 'b'], ['a'], ['b', 'a'], ['c'], [], ['a', 'c']]);

test('likeness is 1 for equal labels, 0 for none in common, and the same both ways', () => {
  expect(labels.likenessTo(0)(2)).toBeCloseTo(1);
  expect(labels.likenessTo(0)(3)).toBe(0);
  expect(labels.likenessTo(4)(4)).toBe(0);
  expect(labels.likenessTo(0)(1)).toBe(labels.likenessTo(1)(0));
});

test('a rare label in common counts more than a frequent one', () =>
  expect(labels.likenessTo(5)(3)).toBeGreaterThan(labels.likenessTo(5)(1)));

test.each([
  ['a', 2, 1, [1, 2, 5]],
  ['a', 2, 9, [0, 1, 2, 5]],
  ['c', 0, 1, [3, 5]],
  ['none', 0, 1, []],
])('around %s at %i, %i each', (label, place, each, places) =>
  expect(labels.around(label, place, each)).toEqual(places),
);
