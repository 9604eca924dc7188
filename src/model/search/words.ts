import { stemmer } from 'stemmer';

/** A word where it stands in a text. */
export interface Word {
  /** As written. */
  written: string;
  start: number;
  end: number;
}

/** A word in the ways in which it is compared. */
export interface Form {
  written: string;
  /** As `plain` makes it. */
  plain: string;
  /** As `keyOf` makes it. */
  key: string;
}

/** Letters and digits with what may stand inside or behind them: `don’t`, `1:1`, `n+1`, `C#`. */
const pattern = /\p{N}+:\p{N}+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*[+#]*/gu;

/** The words of a text, in their order. A hyphen divides: `one-on-one` is three words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map((match) => ({
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The same words as they are written. */
export const writtenWords = (text: string): readonly string[] => text.match(pattern) ?? [];

/**
 * A word without what people leave out or write otherwise: case, accents, apostrophes, a possessive `s`, and American `z`
 * (`Manager’s` → `manager`, `résumé` → `resume`, `organize` → `organise`).
 */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return british(lower);
  return british(
    lower
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s$/, '')
      .replace(/['’]/g, ''),
  );
}

const british = (word: string): string =>
  word.includes('iz') ? word.replace(/^(\w{3,})iz(?=e|ing|ation)/, '$1is') : word;

export function formOf(written: string): Form {
  const bare = plain(written);
  // The key is what the forms of a word have in common: the index knows them all by it.
  return { written, plain: bare, key: /^[a-z]{3,}$/.test(bare) ? stemmer(bare) : bare };
}
