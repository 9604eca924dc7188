import { CborWalker, CborWriter } from './cbor.ts';

/** A word of an index of some units, with the units that have it. */
export interface WordUnits {
  word: string;
  /** How many units have it; the numbers of the first and of the last, counted within these units. */
  count: number;
  first: number;
  last: number;
  /** What the index says of these units, as CBOR: all that follows the number of the first. */
  bytes: Uint8Array;
}

/** A word of the whole index, and its entry as CBOR. */
export interface WordEntry {
  word: string;
  entry: Uint8Array;
}

/**
 * The words of a part of Pagefind's index (1.6). There an entry is the word, the units that have it and variants of it; each unit how far
 * its number is from the one before it, Pagefind's mark of weight with the places of the word, and places in metadata.
 *
 * @param placeOf What is kept of the first place of a word; of the others nothing is.
 * @throws {Error} where the part has another form.
 */
export function readWords(part: Uint8Array, placeOf: (place: number) => number): WordUnits[] {
  const from = new CborWalker(part);
  const to = new CborWriter();
  const copyItem = () => {
    const start = from.at;
    from.skip();
    to.copy(part, start, from.at);
  };
  const words: WordUnits[] = [];
  expectLength(from.list(), 1);
  for (let left = from.list(); left > 0; left -= 1) {
    expectLength(from.list(), 3);
    const word = from.text();
    const count = from.list();
    let [first, last] = [0, 0];
    for (let unit = 0; unit < count; unit += 1) {
      expectLength(from.list(), 3);
      const distance = from.number();
      last += distance;
      if (unit === 0) first = distance;
      else {
        to.list(3);
        to.number(distance);
      }
      const places = from.list();
      to.list(Math.min(places, 2));
      if (places > 0) copyItem();
      if (places > 1) to.number(placeOf(from.number()));
      for (let more = 2; more < places; more += 1) from.skip();
      copyItem();
    }
    // Keys have one spelling.
    expectLength(from.list(), 0);
    words.push({ word, count, first, last, bytes: to.take() });
  }
  return words;
}

/**
 * Makes one list of words out of several.
 *
 * @param parts Words of each index, and how many units that index has. Units are numbered on from one to the next.
 * @returns The entries in the order of their words, which are letters of ASCII.
 */
export function joinWords(parts: readonly { words: readonly WordUnits[]; units: number }[]): WordEntry[] {
  const found = new Map<string, { before: number; of: WordUnits }[]>();
  let before = 0;
  for (const { words, units } of parts) {
    for (const of of words) {
      const others = found.get(of.word);
      if (others === undefined) found.set(of.word, [{ before, of }]);
      else others.push({ before, of });
    }
    before += units;
  }
  return [...found.keys()].sort().map((word) => ({ word, entry: entryOf(word, found.get(word) ?? []) }));
}

function entryOf(word: string, pieces: readonly { before: number; of: WordUnits }[]): Uint8Array {
  const to = new CborWriter();
  to.list(3);
  to.text(word);
  to.list(pieces.reduce((sum, { of }) => sum + of.count, 0));
  let last = 0;
  for (const { before, of } of pieces) {
    to.list(3);
    to.number(before + of.first - last);
    to.copy(of.bytes, 0, of.bytes.length);
    last = before + of.last;
  }
  to.list(0);
  return to.take();
}

function expectLength(length: number, wanted: number): void {
  if (length !== wanted)
    throw new Error(
      `a list of the search index has ${length} items instead of ${wanted} → let src/search-index/words.ts read its form`,
    );
}
