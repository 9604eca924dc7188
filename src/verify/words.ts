/**
 * Tells of every word of a text, by a number that stands for it, and from where to where it stands in the text. Words are
 * runs of letters and digits; an apostrophe inside one does not count. No text is cut out: of hundreds of megabytes hardly a
 * word is ever looked at.
 *
 * @param text As `plain` gives it.
 */
export function eachWord(text: string, tell: (word: number, from: number, to: number) => void): void {
  let from = -1;
  let word = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? space : text.charCodeAt(at);
    if (isPartOfWord(code)) {
      if (from === -1) [from, word] = [at, offsetBasis];
      word = Math.imul(word ^ code, prime);
    } else if (from !== -1 && code !== apostrophe && code !== curlyApostrophe) {
      tell(word, from, at);
      from = -1;
    }
  }
}

/** A text in the form in which its words can be compared: lower case, every character in its plainest form. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a text, in order. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  const source = plain(text);
  eachWord(source, (_, from, to) => void words.push(source.slice(from, to).replace(/['’]/g, '')));
  return words;
}

/** The number by which `eachWord` tells of a word. */
export function numberOf(word: string): number {
  let number = 0;
  eachWord(word, (one) => (number = one));
  return number;
}

// FNV-1a: https://datatracker.ietf.org/doc/draft-eastlake-fnv/
const offsetBasis = 0x811c9dc5 | 0;
const prime = 0x01000193;
const space = 0x20;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** Letters and digits; beyond ASCII everything but the blocks of signs and of private use. */
function isPartOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  return (
    (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && (code < 0xe000 || code > 0xf8ff)
  );
}
