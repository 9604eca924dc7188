import { expect, test } from 'vitest';
import { Best } from '../../../../src/model/related/best.ts';

test.each<[room: number, added: [number, number][], kept: number[]]>([
  [2, [], []],
  [2, [[7, 0.5]], [7]],
  [
    2,
    [
      [1, 0.1],
      [2, 0.3],
      [3, 0.2],
    ],
    [2, 3],
  ],
  [
    2,
    [
      [3, 0.3],
      [2, 0.2],
      [1, 0.1],
    ],
    [3, 2],
  ],
  [
    3,
    [
      [9, 0.2],
      [4, 0.2],
      [6, 0.2],
      [5, 0.2],
    ],
    [4, 5, 6],
  ],
])('%i places for %j', (room, added, kept) => {
  const best = new Best(room);
  for (const [place, score] of added) best.add(place, score);
  expect(best.places).toEqual(kept);
});

test('what scores less than the least is not kept', () => {
  const best = new Best(2);
  expect(best.least).toBe(-Infinity);
  best.add(1, 0.5);
  expect(best.least).toBe(-Infinity);
  best.add(2, 0.7);
  expect(best.least).toBe(0.5);
  best.add(3, 0.6);
  expect(best.least).toBe(0.6);
});
