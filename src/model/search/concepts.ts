import { keyOf, wordsOf } from './words.ts';

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
      let joined = '';
      for (const { written } of wordsOf(spelling)) beginnings.add((joined += keyOf(written)));
      if (joined === '') continue;
      const known = entries.get(joined) ?? [];
      if (!known.some((entry) => entry.key === key))
        known.push({ key, capitals: capitals.test(spelling) });
      entries.set(joined, known);
    }
  return { byKey: new Map(concepts.map((concept) => [concept.key, concept])), entries, beginnings };
}

/**
 * Every spelling that begins at a word, the longest last.
 *
 * @param keys Keys of all words of the text, as `keyOf` makes them.
 * @param written The words as written, where capitals count: an abbreviation in lower case is then another word.
 */
export function mentionsAt(
  book: ConceptBook,
  keys: readonly string[],
  at: number,
  written?: readonly string[],
): Mention[] {
  const found: Mention[] = [];
  let joined = '';
  for (let length = 1; length <= longest && at + length <= keys.length; length += 1) {
    joined += keys[at + length - 1] ?? '';
    if (!book.beginnings.has(joined)) break;
    const entries = (book.entries.get(joined) ?? []).filter(
      ({ capitals }) => !capitals || written === undefined || length > 1 || isShouted(written[at]),
    );
    if (entries.length > 0) found.push({ keys: entries.map(({ key }) => key), at, length });
  }
  return found;
}

const isShouted = (word = ''): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word);
