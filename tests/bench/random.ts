/** Chance that repeats itself: the same seed gives the same corpus on every machine. */

/** A source of numbers, uniform in [0, 1). */
export type Random = () => number;

/** Mulberry32, a 32-bit generator in the public domain: small, and good enough to choose words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed of its own for each part of each thread, so that a thread is the same in a small corpus and in a large one. */
export function seedOf(seed: number, index: number, part: number): number {
  return (
    (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b) ^ Math.imul(part + 1, 0xc2b2ae35)) >>>
    0
  );
}

/** A whole number from `from` to `to`, both included. */
export function integer(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** True in `share` of all cases. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** One entry of a list. Throws on an empty list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('cannot pick from an empty list');
  return chosen;
}

/** `count` different entries of a list, in its order; all of them where there are fewer. */
export function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = list.map((entry, index) => ({ entry, index, key: random() }));
  const chosen = left.sort((a, b) => a.key - b.key).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ entry }) => entry);
}

/**
 * Chooses words as language does: the word of rank r turns up in proportion to 1 / (r + flatness), which is Zipf's law
 * with Mandelbrot's correction.
 *
 * @param words Most frequent first.
 * @param flatness 0 is Zipf's law itself; the higher, the less the first words stand out.
 */
export function zipf(words: readonly string[], flatness: number): (random: Random) => string {
  const sums = new Float64Array(words.length);
  let total = 0;
  for (let rank = 0; rank < words.length; rank++) sums[rank] = total += 1 / (rank + 1 + flatness);
  return (random) => {
    const aim = random() * total;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > aim) high = middle;
      else low = middle + 1;
    }
    const word = words[low];
    if (word === undefined) throw new RangeError('cannot choose from an empty list of words');
    return word;
  };
}
