import type { Thread } from '../site.ts';
import { ListWriter, turned, type Lists } from './lists.ts';
import { wordReader, type Spelling, type Stem } from './words.ts';

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
  const mentionsIn = counter(words, wordReader(stem, glossary));
  // Flat, like all that is kept here: ten thousand small lists would cost more memory than what is in them.
  const mentions = new ListWriter();
  for (const thread of threads) mentions.add([...mentionsIn(thread)]);
  const counted = mentions.lists();

  const uses = Int32Array.from(words, (word) => word.uses);
  const rarity = Float64Array.from(words, ({ isTerm }, word) => {
    const idf = Math.log(1 + threads.length / (uses[word] ?? 1));
    return isTerm ? idf * termWeight : idf;
  });
  const weighed = new ListWriter();
  for (const thread of threads.keys()) {
    const all: [word: number, weight: number][] = [];
    let squares = 0;
    for (let at = counted.starts[thread]!; at < counted.starts[thread + 1]!; at += 1) {
      const word = counted.items[at]!;
      const weight = counted.weights[at]! * rarity[word]!;
      squares += weight * weight;
      if (uses[word]! > 1) all.push([word, weight]);
    }
    for (const pair of all) pair[1] /= Math.sqrt(squares);
    weighed.add(all.sort(([a], [b]) => uses[a]! - uses[b]! || a - b));
  }
  const wordsOf = weighed.lists();
  return {
    wordsOf,
    threadsWith: turned(wordsOf, words.length),
    uses,
    shown: words.map(({ spellings }) => mostUsed(spellings)),
  };
}

/** Counts the mentions in a thread by the number of their word; new words get the next number in `words`. */
function counter(words: Word[], read: ReturnType<typeof wordReader>) {
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

/** The spelling that is used most; of equals the last by code unit, which is the one in small letters. */
function mostUsed(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [spelling, uses] of spellings) {
    if (uses < most || (uses === most && spelling < best)) continue;
    best = spelling;
    most = uses;
  }
  return best;
}
