import { eachWord, numberOf, plain, wordsIn } from './words.ts';

/** Words of a phrase: so many in a row are not the same by chance. */
export const phraseLength = 8;
/** The same for code, where many write the same line. */
export const codeLength = 24;
/** A text with fewer words than this is common speech ("Ask early."): it cannot be told from the same words elsewhere. */
const fewest = 3;

/** Texts that are looked for. */
export interface Target {
  texts: readonly string[];
  /** Blocks of code. */
  code: readonly string[];
  /** Texts whose phrases are let be. */
  kept: readonly string[];
}

interface Phrase {
  /** Index of the target that it is of. */
  target: number;
  phrase: string;
  numbers: readonly number[];
}

const endsWith = (run: readonly number[], numbers: readonly number[]): boolean =>
  numbers.every((number, index) => run[run.length - numbers.length + index] === number);

/** One number for the last words of a run, as many as the shortest phrase has. Different words can share it. */
function ending(run: readonly number[]): number {
  const end = run.length;
  return (Math.imul(Math.imul(run[end - 3] ?? 0, 31) + (run[end - 2] ?? 0), 31) + (run[end - 1] ?? 0)) | 0;
}

/**
 * Makes a finder of texts, wherever a part of them stands: any eight words in a row (24 of code), or the
 * whole of a shorter text.
 *
 * @returns a function that gives, for every target of which a part stands in a text, its index and the phrase found first.
 */
export function phraseFinder(targets: readonly Target[]): (text: string) => Map<number, string> {
  const byEnding = new Map<number, Phrase[]>();
  const vocabulary = new Set<number>();
  let longest = 0;
  for (const [target, texts] of targets.entries()) {
    for (const words of phrasesOf(texts)) {
      const numbers = words.map(numberOf);
      for (const number of numbers) vocabulary.add(number);
      longest = Math.max(longest, numbers.length);
      const phrases = byEnding.get(ending(numbers)) ?? [];
      phrases.push({ target, phrase: words.join(' '), numbers });
      byEnding.set(ending(numbers), phrases);
    }
  }

  return (text) => {
    const found = new Map<number, string>();
    if (byEnding.size === 0) return found;
    // Most words are in no phrase: only a run of those that are is looked up, by its end.
    let run: number[] = [];
    eachWord(plain(text), (word) => {
      if (!vocabulary.has(word)) {
        if (run.length > 0) run = [];
        return;
      }
      run.push(word);
      if (run.length < fewest) return;
      if (run.length > longest) run.shift();
      for (const { target, phrase, numbers } of byEnding.get(ending(run)) ?? nothing)
        if (!found.has(target) && endsWith(run, numbers)) found.set(target, phrase);
    });
    return found;
  };
}

const nothing: readonly Phrase[] = [];

/** The phrases of a target, each once, as words. */
function phrasesOf({ texts, code, kept }: Target): string[][] {
  const phrases = new Set<string>();
  const lengths = new Set<number>();
  const add = (text: string, most: number) => {
    const words = wordsIn(text);
    if (words.length < fewest) return;
    const length = Math.min(most, words.length);
    lengths.add(length);
    for (const phrase of runs(words, length)) phrases.add(phrase);
  };
  for (const text of texts) add(text, phraseLength);
  for (const text of code) add(text, codeLength);
  for (const words of kept.map(wordsIn))
    for (const length of lengths) for (const phrase of runs(words, length)) phrases.delete(phrase);
  return [...phrases].map((phrase) => phrase.split(' '));
}

function runs(words: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}
