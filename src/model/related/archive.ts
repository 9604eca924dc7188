import type { Thread } from '../site.ts';
import { mentionReader, type Spelling, type Stem } from './words.ts';

/** Lists of numbers with weights, one behind the other: list `n` runs from `starts[n]` to before `starts[n + 1]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
  weights: Float32Array;
}

/** The words of an archive, both ways round. It is as large as the texts that it was made of, and no larger. */
export interface Archive {
  /** Words of each thread, the rarest first. A word that only one thread has is left out. */
  wordsOf: Lists;
  /** Threads that have each word. */
  threadsWith: Lists;
  /** How many threads have each word. */
  uses: Int32Array;
  /** How a reader would write each word. */
  shown: readonly string[];
}

/** How often a mention counts, by where it stands: a title is chosen with care. */
const fields = { title: 2, summary: 1, excerpt: 1 } as const;
/** A word that is said again says little more. */
const mostMentions = 3;
/** A word of the trade says more about a question than another word that is as rare. */
const termWeight = 1.5;

interface Word {
  /** Threads that have it. */
  uses: number;
  isTerm: boolean;
  spellings: Map<string, number>;
}

/** Reads what cards show of every thread, and weighs words by TF-IDF; the words of a thread have the length 1 together. */
export function readArchive(threads: readonly Thread[], glossary: readonly Spelling[], stem: Stem): Archive {
  const words: Word[] = [];
  const mentionsIn = counter(words, mentionReader(stem, glossary));
  const mentions = threads.map(mentionsIn);
  const uses = Int32Array.from(words, (word) => word.uses);
  const rarity = words.map(({ isTerm }, word) => {
    const idf = Math.log(1 + threads.length / (uses[word] ?? 1));
    return isTerm ? idf * termWeight : idf;
  });
  const weighed = mentions.map((counts) => {
    const all = [...counts].map(([word, count]) => [word, count * (rarity[word] ?? 0)] as const);
    const length = Math.sqrt(all.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return all
      .filter(([word]) => (uses[word] ?? 0) > 1)
      .map(([word, weight]) => [word, weight / length] as const)
      .sort(([a], [b]) => (uses[a] ?? 0) - (uses[b] ?? 0) || a - b);
  });
  const wordsOf = lists(weighed);
  return {
    wordsOf,
    threadsWith: turned(wordsOf, words.length),
    uses,
    shown: words.map(({ spellings }) => mostUsed(spellings)),
  };
}

/** Counts the mentions in a thread by the number of their word; new words get the next number in `words`. */
function counter(words: Word[], read: ReturnType<typeof mentionReader>) {
  const numbers = new Map<string, number>();
  return (thread: Thread): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const field of ['title', 'summary', 'excerpt'] as const) {
      read(thread[field], (key, shown, isTerm) => {
        let number = numbers.get(key);
        if (number === undefined) {
          number = words.push({ uses: 0, isTerm, spellings: new Map() }) - 1;
          numbers.set(key, number);
        }
        const word = words[number]!;
        const before = counts.get(number) ?? 0;
        if (before === 0) word.uses += 1;
        word.spellings.set(shown, (word.spellings.get(shown) ?? 0) + 1);
        counts.set(number, Math.min(mostMentions, before + fields[field]));
      });
    }
    return counts;
  };
}

function lists(of: readonly (readonly (readonly [item: number, weight: number])[])[]): Lists {
  const starts = new Int32Array(of.length + 1);
  for (const [index, list] of of.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  const all = of.flat();
  return {
    starts,
    items: Int32Array.from(all, ([item]) => item),
    weights: Float32Array.from(all, ([, weight]) => weight),
  };
}

/** Who has what, the other way round. */
function turned({ starts, items, weights }: Lists, count: number): Lists {
  const ends = new Int32Array(count + 1);
  for (const item of items) ends[item + 1]! += 1;
  for (let item = 0; item < count; item += 1) ends[item + 1]! += ends[item]!;
  const result = {
    starts: ends.slice(),
    items: new Int32Array(items.length),
    weights: new Float32Array(items.length),
  };
  for (let owner = 0; owner + 1 < starts.length; owner += 1)
    for (let at = starts[owner]!; at < starts[owner + 1]!; at += 1) {
      const to = ends[items[at]!]!++;
      result.items[to] = owner;
      result.weights[to] = weights[at]!;
    }
  return result;
}

/** The spelling that is used most; of equals the first by code unit. */
function mostUsed(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [spelling, uses] of spellings) {
    if (uses < most || (uses === most && spelling > best)) continue;
    best = spelling;
    most = uses;
  }
  return best;
}
