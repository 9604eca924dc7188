import { filler } from './filler.ts';
import { plain, wordsOf } from './words.ts';

/** What can be gone to directly: a page, a topic, a term. */
export interface Suggestion {
  title: string;
  address: string;
  kind: 'question' | 'chapter' | 'level' | 'topic' | 'term';
  /** Other names of it. */
  also: string;
}

/** `suggest.idx` and `<version>/suggest/<prefix>.idx`: suggestions that have a word with the prefix, the more useful first. */
export interface SuggestionNode {
  entries: readonly Suggestion[];
}

/** The root besides knows where to look further: prefixes that have a file of their own. */
export interface SuggestionRoot extends SuggestionNode {
  version: string;
  prefixes: readonly string[];
}

/** Suggestions in a file, where all fit into one, and where they are divided: then a file may be loaded for every letter that is typed. */
const mostInFile = { alone: 300, divided: 60 };
const longestPrefix = 8;

/**
 * Divides suggestions over files, so that what is loaded stays small however many there are: a file that would be too long
 * keeps its first entries, and every letter that may follow gets a file of its own. Where one letter only can follow (`prom`, `promo`), what
 * it would hold is known already.
 */
export function suggestionFiles(all: readonly Suggestion[]): Map<string, readonly Suggestion[]> {
  const files = new Map<string, readonly Suggestion[]>();
  const words = new Map(all.map((one) => [one, tellingWords(one)]));
  const divide = (prefix: string, entries: readonly Suggestion[], before?: readonly Suggestion[]): void => {
    const most = all.length <= mostInFile.alone ? mostInFile.alone : mostInFile.divided;
    if (entries.length !== before?.length) files.set(prefix, entries.slice(0, most));
    if (entries.length <= most || prefix.length === longestPrefix) return;
    const byNext = new Map<string, Set<Suggestion>>();
    for (const entry of entries)
      for (const word of words.get(entry) ?? []) {
        const next = word[prefix.length] ?? '';
        if (!word.startsWith(prefix) || !/[a-z0-9]/.test(next)) continue;
        byNext.set(next, (byNext.get(next) ?? new Set()).add(entry));
      }
    for (const next of [...byNext.keys()].sort()) divide(prefix + next, [...byNext.get(next)!], entries);
  };
  divide('', all);
  return files;
}

const tellingWords = ({ title, also }: Suggestion): string[] => [
  ...new Set(
    wordsOf(`${title} ${also}`)
      .map(({ written }) => plain(written))
      .filter((word) => !filler.has(word)),
  ),
];

/** Which file answers best what is being typed: that of the longest prefix of one of its words. */
export function prefixFor(text: string, prefixes: ReadonlySet<string>): string {
  let best = '';
  for (const { written } of wordsOf(text)) {
    const word = plain(written);
    for (let length = Math.min(word.length, longestPrefix); length > best.length; length -= 1)
      if (prefixes.has(word.slice(0, length))) best = word.slice(0, length);
  }
  return best;
}

/** Suggestions for what is being typed: each of its words must begin a word of theirs. Filler may be missing. */
export function matching(text: string, entries: readonly Suggestion[], most: number): Suggestion[] {
  const typed = wordsOf(text).map(({ written }) => plain(written));
  const wanted = typed.filter((word, index) => index === typed.length - 1 || !filler.has(word));
  if (wanted.length === 0) return [];
  const found = entries
    .map((entry, index) => ({ entry, index, worth: worthOf(entry, wanted) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({ entry }) => entry);
  // Terms have short titles and would fill the list alone.
  const terms = found.filter(({ kind }) => kind === 'term').slice(0, Math.ceil(most / 2));
  const few = found.filter((entry) => entry.kind !== 'term' || terms.includes(entry));
  return [...few, ...found.filter((entry) => !few.includes(entry))].slice(0, most);
}

const kindWorth = { topic: 1, chapter: 0.8, level: 0.8, question: 0.6, term: 0 } as const;

/** 0 where a word is missing; more where the words stand in the title, whole, and at its beginning. */
function worthOf({ title, also, kind }: Suggestion, wanted: readonly string[]): number {
  const inTitle = wordsOf(title).map(({ written }) => plain(written));
  const elsewhere = wordsOf(also).map(({ written }) => plain(written));
  let worth = inTitle[0]?.startsWith(wanted[0] ?? '') === true ? 1 : 0;
  for (const word of wanted) {
    if (inTitle.includes(word)) worth += 3;
    else if (inTitle.some((one) => one.startsWith(word))) worth += 2;
    else if (elsewhere.some((one) => one.startsWith(word))) worth += 1.5;
    else return 0;
  }
  return worth + kindWorth[kind];
}
