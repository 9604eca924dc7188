/** Words of a phrase: so many in a row are not the same by chance. */
export const phraseLength = 8;
/** A text with fewer words than this is common speech ("Ask early."): it cannot be told from the same words elsewhere. */
const fewest = 3;

/** Words of a text, without what differs from one way of writing it to another: case, accents, apostrophes, marks. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Makes a finder of texts, wherever a part of them stands: any eight words in a row, or the whole of a shorter text.
 *
 * @param texts What is looked for.
 * @param kept Texts whose phrases are let be.
 * @returns a function that gives the first phrase of `texts` in some words, or `undefined`.
 */
export function phraseFinder(
  texts: readonly string[],
  kept: readonly string[],
): (words: readonly string[]) => string | undefined {
  const phrases = new Set<string>();
  const lengths = new Set<number>();
  for (const words of texts.map(wordsIn)) {
    if (words.length < fewest) continue;
    const length = Math.min(phraseLength, words.length);
    lengths.add(length);
    for (const phrase of runs(words, length)) phrases.add(phrase);
  }
  for (const words of kept.map(wordsIn))
    for (const length of lengths) for (const phrase of runs(words, length)) phrases.delete(phrase);
  const vocabulary = new Set([...phrases].flatMap((phrase) => phrase.split(' ')));
  const shortest = Math.min(...lengths);

  return (words) => {
    if (phrases.size === 0) return undefined;
    // Most words of most pages are in no phrase: a run of those that are is all that has to be looked up.
    let run = 0;
    for (const [index, word] of words.entries()) {
      run = vocabulary.has(word) ? run + 1 : 0;
      if (run < shortest) continue;
      for (const length of lengths) {
        if (length > run) continue;
        const phrase = words.slice(index + 1 - length, index + 1).join(' ');
        if (phrases.has(phrase)) return phrase;
      }
    }
    return undefined;
  };
}

function runs(words: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}
