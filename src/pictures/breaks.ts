/** A place where a line may end, and how well it ends there: 0 after punctuation, more where the eye stumbles. */
export interface Break {
  /** Offset in code units at which the next line begins. */
  at: number;
  cost: number;
}

export const breakCosts = { punctuation: 0, word: 1, smallWord: 3, insideWord: 8 } as const;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What may not begin a line, and what may not end one. */
const closing = /^[\p{Close_Punctuation}\p{Final_Punctuation}\p{Other_Punctuation}ー々]/u;
const opening = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;

/**
 * Where a text may be broken into lines, in order, its end included: after spaces, and between words of scripts that have none. A word with
 * a hyphen stays whole: "mid-" at the end of a line reads as a mistake.
 */
export function breaksOf(text: string): Break[] {
  const breaks: Break[] = [];
  for (const { index, segment } of words.segment(text)) {
    if (index === 0) continue;
    const before = text.slice(0, index);
    const isSpaced = before.endsWith(' ');
    const isBetween = unspaced.test(segment) || unspaced.test(before.slice(-1));
    if (segment === ' ' || (!isSpaced && !isBetween)) continue;
    if (!isSpaced && (closing.test(segment) || opening.test(before))) continue;
    breaks.push({ at: index, cost: costBetween(before, text.slice(index)) });
  }
  return [...breaks, { at: text.length, cost: 0 }];
}

/** Every place between two characters from `start` to `end`, for a word that is longer than a line. */
export function emergencyBreaks(text: string, start: number, end: number): Break[] {
  return [...characters.segment(text.slice(start, end))]
    .slice(1)
    .map(({ index }) => ({ at: start + index, cost: breakCosts.insideWord }));
}

function costBetween(before: string, after: string): number {
  const word = before.trimEnd();
  if (/[.,:;?!…—–。、？！：]["'”’)]*$/u.test(word)) return breakCosts.punctuation;
  // "On," belongs to what comes before.
  if (/^\p{L}{1,3}[.,:;?!]/u.test(after)) return breakCosts.smallWord;
  // "A" and "of" belong to what follows, and so does the first word of a sentence.
  return /(?:^|[\s(“‘])\p{L}{1,2}$|[.?!…]["”’)]* \S+$/u.test(word) ? breakCosts.smallWord : breakCosts.word;
}
