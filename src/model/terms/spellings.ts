import type { Term } from '../site.ts';

/** Every way in which people write a term: its name, its long form, what they type instead. */
export const allSpellings = ({ term, long, aliases }: Term): string[] => [
  term,
  ...(long === undefined ? [] : [long]),
  ...aliases,
];

/** Spellings from which running text may link: what the entry says, else the term and its long form. */
export const linkedSpellings = ({ term, long, link }: Term): readonly string[] =>
  link ?? (long === undefined ? [term] : [term, long]);
