/**
 * How a unit's keys are written as text for Pagefind, so that it can answer which units have a key, and how much each is about it.
 * Pagefind's own score does not tell a synonym in a title from one in a list of sources, and its answer to an exact word holds
 * nothing but the word's place. So the place says it: the keys that a unit is most about stand in its first block of words, those
 * of the next impact in the second. https://pagefind.app/docs/node-api/
 */

/** Units that have a key, in order, and how much each is about it (1 to `highestImpact`). */
export interface Postings {
  units: ArrayLike<number>;
  impacts: ArrayLike<number>;
  /** How far the site calls things by the key: 0 where only texts say it, 1 where a title does. */
  familiarity: number;
}

/** Impact of a key that a unit is most about; the least is 1. */
export const highestImpact = 8;

/**
 * Words in the block of each impact, from the highest to 2; what does not fit stands in the next block, and the last takes the rest.
 * Few keys are in a title, some are repeated, most are said once. What fills a block up is indexed, too, so blocks are small.
 */
const blocks = [4, 4, 8, 8, 8, 12, 24] as const;

/** Place at which each block ends, in words that differ. */
const ends = blocks.map((_, index) => blocks.slice(0, index + 1).reduce((sum, length) => sum + length, 0));

/** Fills a block that is not full. No key is written so. */
const filling = 'zz';

/**
 * A key as one word of small Latin letters, which Pagefind neither divides nor takes for the beginning of another. Two keys never
 * make the same word.
 */
export const tokenOf = (key: string): string =>
  `${key.replace(/[^a-y]/g, (sign) => `z${letters(sign.codePointAt(0) ?? 0)}z`)}zq`;

/** A number in base 16 with letters for digits. */
const letters = (number: number): string =>
  [...number.toString(16)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');

/**
 * Text of a unit for the index.
 *
 * @param impacts Impact of each key of the unit, 1 to `highestImpact`.
 */
export function layOut(impacts: ReadonlyMap<string, number>): string {
  const tokens = Array.from({ length: highestImpact + 1 }, (): string[] => []);
  for (const [key, impact] of impacts) tokens[impact]?.push(tokenOf(key));
  const words: string[] = [];
  let waiting: string[] = [];
  for (const [index, length] of blocks.entries()) {
    waiting.push(...(tokens[highestImpact - index] ?? []));
    const block = waiting.slice(0, length);
    waiting = waiting.slice(length);
    words.push(...block, ...Array<string>(length - block.length).fill(filling));
  }
  return [...words, ...waiting, ...(tokens[1] ?? [])].join(' ');
}

/** Impact of the key that stands at a place of a unit's text, counted in words from 0. */
export function impactAt(place: number): number {
  const block = ends.findIndex((end) => place < end);
  return block === -1 ? 1 : highestImpact - block;
}

/** The first place of the same impact: all that a place has to say, in the fewest bytes. */
export const firstPlace = (place: number): number => ends.findLast((end) => end <= place) ?? 0;
