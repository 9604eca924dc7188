import { counted } from './numbers.ts';
import type { Problem } from './problems.ts';

/** How many words a page may have. */
export interface LengthLimits {
  fewest: number;
  most: number;
}

/**
 * What is wrong with the length of a page; undefined where nothing is.
 *
 * @param words Words of the page, its answer included.
 * @param name What the page is, as a sentence has it: "a chapter".
 */
export function lengthFault(
  words: number,
  { fewest, most }: LengthLimits,
  name: string,
): Pick<Problem, 'code' | 'wrong' | 'remedy'> | undefined {
  if (words >= fewest && words <= most) return undefined;
  const wrong = `the page has ${counted(words, 'word')}, its answer included, where ${name} has ${fewest} to ${most}`;
  const remedy =
    words < fewest ? `write at least ${fewest - words} more` : `take out at least ${words - most}`;
  return { code: 'length', wrong, remedy };
}
