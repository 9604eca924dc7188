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
  /** What the forms of a word have in common, and the index knows them by: a stem, or the word itself where it has none. */
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
 * A word without what people leave out or write otherwise: case, accents, apostrophes, a possessive `s`, and what differs between British
 * and American spelling (`Manager’s` → `manager`, `résumé` → `resume`, `organize` → `organise`, `behaviour` → `behavior`).
 */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return oneSpelling(lower);
  return oneSpelling(
    lower
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s$/, '')
      .replace(/['’]/g, ''),
  );
}

/** What is spelled in two ways, and one of them: whichever no other word has. */
const spellings: readonly (readonly [from: RegExp, to: string])[] = [
  [/^(\w{3,})iz(?=e|ing|ation|$)/, '$1is'],
  [/^(\w{2,})yz(?=e|ing|$)/, '$1ys'],
  [/^(\w{3,})ou(?:$|r(?=$|[aeil]|s$|hood|less|ful))/, '$1or'],
  [/dgement/, 'dgment'],
  [/^programme(?=s?$)/, 'program'],
  [/^(licen|defen|offen)ce/, '$1se'],
  [/^practis/, 'practic'],
  [/^centre(?=s?$)/, 'center'],
];

/** What all of them have in common: suggestions look at thousands of words between two keys. */
const mayDiffer = /[iy]z|ou|gem|mme|[nf]ce|tis|tre/;

const oneSpelling = (word: string): string =>
  mayDiffer.test(word) ? spellings.reduce((one, [from, to]) => one.replace(from, to), word) : word;

export function formOf(written: string): Form {
  const bare = plain(written);
  return { written, plain: bare, key: /^[a-z]{3,}$/.test(bare) ? stemmer(bare) : bare };
}
