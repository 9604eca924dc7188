import { formOf, wordsOf, type Form } from './words.ts';

/** Something that people write in several ways: a term of the glossary, or a group of everyday words. */
export interface Concept {
  /** Key in the index: `=pip` for a term, `~manager` for everyday words. Never a key of a word. */
  key: string;
  /** How the site calls it. */
  label: string;
  spellings: readonly string[];
}

interface Entry {
  key: string;
  /** The spelling without spaces, as `plain` writes words. */
  plain: string;
  /** An abbreviation in capitals: "IC" is one, "ic" in a sentence may be none. */
  capitals: boolean;
}

/** All spellings, joined without spaces (`on call`, `on-call`, `oncall` are one), and every beginning of one. */
export interface ConceptBook {
  byKey: ReadonlyMap<string, Concept>;
  entries: ReadonlyMap<string, readonly Entry[]>;
  beginnings: ReadonlySet<string>;
}

/** A spelling of a concept where it stands in a list of words. */
export interface Mention {
  keys: readonly string[];
  /** Index of its first word, and how many words it has. */
  at: number;
  length: number;
}

const capitals = /^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u;
/** Longest spelling that is looked for, in words. */
const longest = 6;

export function conceptBook(concepts: readonly Concept[]): ConceptBook {
  const entries = new Map<string, Entry[]>();
  const beginnings = new Set<string>();
  for (const { key, spellings } of concepts)
    for (const spelling of spellings) {
      const forms = wordsOf(spelling).map(({ written }) => formOf(written));
      let joined = '';
      for (const form of forms) beginnings.add((joined += form.key));
      if (joined === '') continue;
      const together = forms.map((form) => form.plain).join('');
      const entry = { key, plain: together, capitals: capitals.test(spelling) };
      // Written as one word ("oneonone") it has another stem than its words have.
      for (const name of new Set([joined, formOf(together).key]))
        entries.set(name, [...(entries.get(name) ?? []), entry]);
    }
  return { byKey: new Map(concepts.map((concept) => [concept.key, concept])), entries, beginnings };
}

/**
 * Every spelling that begins at a word, the longest last.
 *
 * @param words All words of the text.
 * @param capitalsCount True in a text, where an abbreviation in small letters is another word; false in a query.
 */
export function mentionsAt(
  book: ConceptBook,
  words: readonly Form[],
  at: number,
  capitalsCount: boolean,
): Mention[] {
  const found: Mention[] = [];
  let joined = '';
  for (let length = 1; length <= longest && at + length <= words.length; length += 1) {
    joined += words[at + length - 1]?.key ?? '';
    // "run-books" has two words where the name has one: no name begins with the first.
    if (length > 1 && !book.beginnings.has(joined)) break;
    const entries = book.entries.get(joined);
    if (entries === undefined) continue;
    const fitting = length > 1 ? entries : entries.filter((entry) => fits(entry, words[at]!, capitalsCount));
    if (fitting.length > 0) found.push({ keys: [...new Set(fitting.map(({ key }) => key))], at, length });
  }
  return found;
}

/**
 * What a word stands for beside its neighbour: what it alone is a name of, everyday words before terms, else itself. "boss left" and "my manager
 * left" are one pair.
 *
 * @param mentions What begins at the word, as `mentionsAt` gives it.
 */
export const meaningOf = (key: string, mentions: readonly Mention[]): string =>
  mentions.find(({ length }) => length === 1)?.keys.reduce((last, one) => (one > last ? one : last)) ?? key;

/** One word has to be nearly the same: "seniority" and "senior" have one key, and mean two things. */
function fits(entry: Entry, word: Form, capitalsCount: boolean): boolean {
  if (capitalsCount && entry.capitals && !isShouted(word)) return false;
  if (entry.plain.length < 4) return word.plain === entry.plain || word.plain === `${entry.plain}s`;
  return word.plain.startsWith(entry.plain.slice(0, -1));
}

const isShouted = ({ written }: Form): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(written);
