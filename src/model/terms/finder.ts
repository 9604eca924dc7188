import { PhraseBook } from '../phrases.ts';
import type { Term } from '../site.ts';

/** A term where it stands in a piece of text. */
export interface FoundTerm {
  term: Term;
  start: number;
  end: number;
}

/** Tells of every term in a piece of text, in order; of two at one place the longer. */
export type TermFinder = (text: string) => FoundTerm[];

interface Spelling {
  term: Term;
  /** As it is written, in small letters unless its case matters. */
  written: string;
  /** True of an abbreviation: "IC" is one, "ic" and "Ic" are not. */
  isAbbreviation: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$|^\p{N}+[:+]\p{N}+$/u;

/**
 * Makes a finder of terms in running text: by the spellings that their entries allow, in the singular or with an s, case aside where the
 * spelling is no abbreviation. A hyphen is one and a space is one: "stand up" is not "stand-up".
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const book = new PhraseBook<Spelling>();
  for (const term of terms)
    for (const spelling of spellingsOf(term)) {
      const isAbbreviation = abbreviation.test(spelling);
      const written = isAbbreviation ? spelling : spelling.toLowerCase();
      book.add(keysOf(spelling.match(word) ?? []), { term, written, isAbbreviation });
    }
  return (text) => {
    const words = [...text.matchAll(word)];
    const keys = keysOf(words.map(([written]) => written));
    const found: FoundTerm[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const start = words[at]!.index;
      for (const { value, length } of book.at(keys, at)) {
        const last = words[at + length - 1]!;
        const end = last.index + last[0].length;
        if (!stands(text, start, end) || !fits(value, text.slice(start, end))) continue;
        found.push({ term: value.term, start, end });
        at += length - 1;
        break;
      }
    }
    return found;
  };
}

/** Spellings from which running text may link: what the entry says, else the term and its long form. */
export const spellingsOf = ({ term, long, link }: Term): readonly string[] =>
  link ?? (long === undefined ? [term] : [term, long]);

/** Small letters, without the s of a plural. */
const keysOf = (words: readonly string[]): string[] =>
  words.map((one) => one.toLowerCase().replace(/(?<=..)s$/, ''));

/** Not a piece of a longer word: "pre-PIP" and "on-call-free" name other things. */
const stands = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}&#/_-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^(?:[-_/.][\p{L}\p{N}]|[’'](?!s\b)\p{L})/u.test(text.slice(end, end + 3));

function fits({ written, isAbbreviation }: Spelling, text: string): boolean {
  const plain = text.replace(/\s+/g, ' ');
  const said = isAbbreviation ? plain : plain.toLowerCase();
  return said === written || said === `${written}s`;
}
