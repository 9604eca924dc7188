import { nearest } from '../nearest.ts';
import { plain, wordsOf } from './words.ts';

/**
 * What was most likely meant by a word that no page has: two words written as one, or the most frequent of the words that are
 * nearest to it; undefined where none is near.
 *
 * @param words Words of the site, the most frequent first.
 */
export function meant(
  word: string,
  words: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const typed = plain(word);
  if (!/^[a-z]{4,}$/.test(typed)) return undefined;
  return split(typed, known) ?? nearest(typed, alike(typed, words), typed.length < 8 ? 1 : 2);
}

/**
 * Words that can be meant. The first letter is seldom mistyped ("iphone" is not "phone"), unless the second comes before it; and of short words
 * another letter in one place makes another word: "Paris" is not "parts".
 */
function alike(typed: string, words: readonly string[]): readonly string[] {
  const begins = words.filter(
    (word) => word[0] === typed[0] || (word[0] === typed[1] && word[1] === typed[0]),
  );
  if (typed.length > 5) return begins;
  const letters = sorted(typed);
  return begins.filter((word) => word.length !== typed.length || sorted(word) === letters);
}

const sorted = (word: string): string => [...word].sort().join('');

function split(word: string, known: ReadonlySet<string>): string | undefined {
  for (let at = 3; at <= word.length - 3; at += 1)
    if (known.has(word.slice(0, at)) && known.has(word.slice(at)))
      return `${word.slice(0, at)} ${word.slice(at)}`;
  return undefined;
}

/** A text with some of its words replaced, everything else as it was. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  let result = '';
  let from = 0;
  for (const { written, start, end } of wordsOf(text)) {
    result += text.slice(from, start) + (replacements.get(written) ?? written);
    from = end;
  }
  return result + text.slice(from);
}
