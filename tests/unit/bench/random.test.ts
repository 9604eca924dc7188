import { describe, expect, test } from 'vitest';
import { chance, integer, pick, sample, seeded, seedOf, zipf } from '../../bench/random.ts';

describe('seeded', () => {
  test('repeats itself from the same seed, and not from another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('is the published generator', () => {
    // First values of mulberry32 from seed 1.
    const random = seeded(1);
    expect([random(), random()].map((value) => Math.round(value * 2 ** 32))).toEqual([2693262067, 11749833]);
  });

  test('spreads evenly over [0, 1)', () => {
    const random = seeded(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 10_000; n++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

test('seedOf gives each part of each thread a seed of its own', () => {
  const seeds = [0, 1, 2].flatMap((part) =>
    Array.from({ length: 10_000 }, (_, index) => seedOf(1, index, part)),
  );
  expect(seeds).toHaveLength(30_000);
  expect(new Set(seeds).size).toBeGreaterThan(29_990);
  expect(seedOf(1, 5, 0)).not.toBe(seedOf(2, 5, 0));
});

test('integer reaches both ends and nothing beyond', () => {
  const random = seeded(3);
  const drawn = new Set(Array.from({ length: 200 }, () => integer(random, 2, 5)));
  expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
});

test('chance is true in its share of cases', () => {
  const random = seeded(4);
  const hits = Array.from({ length: 10_000 }, () => chance(random, 0.4)).filter(Boolean).length;
  expect(Math.abs(hits - 4_000)).toBeLessThan(200);
});

test('pick takes an entry, and refuses an empty list', () => {
  expect(['a', 'b']).toContain(pick(seeded(1), ['a', 'b']));
  expect(() => pick(seeded(1), [])).toThrow(/empty/);
});

test.each([
  [0, 0],
  [2, 2],
  [9, 4],
])('sample of %i from four entries takes %i different ones in their order', (count, expected) => {
  const taken = sample(seeded(6), ['a', 'b', 'c', 'd'], count);
  expect(taken).toHaveLength(expected);
  expect(taken).toEqual([...new Set(taken)].sort());
});

test.each([
  ['1 / rank', 0, [12_000, 6_000, 4_000, 3_000]],
  ['1 / (rank + 2)', 2, [8_772, 6_579, 5_263, 4_386]],
])('zipf chooses a word in proportion to %s', (_, flatness, expected) => {
  const words = ['a', 'b', 'c', 'd'];
  const choose = zipf(words, flatness);
  const random = seeded(8);
  const drawn = Array.from({ length: 25_000 }, () => choose(random));
  const counts = words.map((word) => drawn.filter((other) => other === word).length);
  expect(counts).toHaveLength(expected.length);
  for (const [index, count] of counts.entries())
    expect(Math.abs(count - (expected[index] ?? 0))).toBeLessThan(300);
});

test('zipf refuses an empty list', () => expect(() => zipf([], 0)(seeded(1))).toThrow(/empty/));
