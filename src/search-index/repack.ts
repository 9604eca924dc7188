import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { CborWalker, CborWriter } from './cbor.ts';

/** A file of Pagefind's index, by its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Version, units (name, words, content), parts (first and last word, name), and what the site has none of. */
type Meta = [string, [string, number, string][], [from: string, to: string, name: string][], ...unknown[]];

/** Pagefind's mark at the beginning of a packed file. */
const mark = Buffer.from('pagefind_dcd');
/** Parts that a query loads, and bytes of the packed list of parts that are of each: measured on the graded queries at 10,000 threads. */
const partsOfQuery = 4;
const bytesListed = 17;

/**
 * Cuts Pagefind's index (1.6) anew. Pagefind makes parts of some 25 KB, of which a query loads one for each of its keys, and names every
 * unit by a digest, which no compression makes smaller: with 10,000 threads these names alone are 130 KB that the first query waits for. Here
 * units are named by their number, a key's place in a unit says no more than `placeOf` lets it say, and the parts have the size at which
 * a query loads least.
 *
 * @param files All files of the index.
 * @param placeOf What is kept of the place of a word.
 * @throws {Error} where the index has another form than the one of Pagefind 1.6.
 */
export function repack(files: readonly IndexFile[], placeOf: (place: number) => number): IndexFile[] {
  const named = new Map(files.map((file) => [file.path, file.content]));
  const metaPath = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
  const meta = decode(unpacked(named.get(metaPath))) as Meta;
  const [version, units, parts, ...rest] = meta;
  if (
    !version.startsWith('1.6.') ||
    files.filter(({ path }) => path.endsWith('.pf_index')).length !== parts.length
  )
    throw new Error(
      `the search index is of Pagefind ${version} → let src/search-index/repack.ts read its form`,
    );
  const words = parts.flatMap(([, , name]) =>
    simplified(unpacked(named.get(`index/${name}.pf_index`)), placeOf),
  );
  const cut = cutInto(words);
  const newMeta = [
    version,
    unitNames(units.length).map((name) => [name, 1, '']),
    cut.map(({ from, to, name }) => [from, to, name]),
    ...rest,
  ];
  const packedMeta = pack(encode(newMeta));
  const language = digest(packedMeta);
  return [
    ...files.filter(({ path }) => !/\.pf_(?:meta|index)$/.test(path)).map((file) => renamed(file, language)),
    { path: `pagefind.${language}.pf_meta`, content: packedMeta },
    ...cut.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
  ];
}

/** A word of the index, and its entry as CBOR. */
interface WordEntry {
  word: string;
  entry: Uint8Array;
}

/**
 * The words of a part of the index. An entry is the word, the units that have it and variants of it; each unit how far its number is
 * from the one before it, Pagefind's mark of weight with the places of the word, of which the first is kept, and places in metadata.
 */
function simplified(part: Uint8Array, placeOf: (place: number) => number): WordEntry[] {
  const from = new CborWalker(part);
  const to = new CborWriter();
  const copy = (step: () => void) => {
    const start = from.at;
    step();
    to.copy(part, start, from.at);
  };
  const skip = () => from.skip();
  const words: WordEntry[] = [];
  expectLength(from.list(), 1);
  for (let left = from.list(); left > 0; left -= 1) {
    let word = '';
    copy(() => expectLength(from.list(), 3));
    copy(() => (word = from.text()));
    let units = 0;
    copy(() => (units = from.list()));
    for (; units > 0; units -= 1) {
      copy(() => expectLength(from.list(), 3));
      copy(skip);
      const places = from.list();
      to.list(Math.min(places, 2));
      if (places > 0) copy(skip);
      if (places > 1) to.number(placeOf(from.number()));
      for (let more = 2; more < places; more += 1) from.skip();
      copy(skip);
    }
    copy(skip);
    words.push({ word, entry: to.take() });
  }
  return words;
}

function expectLength(length: number, wanted: number): void {
  if (length !== wanted)
    throw new Error(
      `a list of the search index has ${length} items instead of ${wanted} → let src/search-index/repack.ts read its form`,
    );
}

/**
 * Names for units, their numbers written backwards in as many hexadecimal digits: what changes from one to the next is then followed by what stays, so
 * that the list packs to half of what it would be.
 */
export function unitNames(count: number): string[] {
  const digits = Math.max(0, count - 1).toString(16).length;
  const name = (number: number) => [...number.toString(16).padStart(digits, '0')].reverse().join('');
  return Array.from({ length: count }, (_, number) => name(number));
}

interface Part {
  from: string;
  to: string;
  name: string;
  content: Uint8Array;
}

/**
 * Divides encoded words, which are in order, over parts. With n parts of S packed bytes together a query loads `partsOfQuery` times S / n,
 * and a list that has `bytesListed` times n: together that is least where n is the root of their quotient.
 */
function cutInto(words: readonly WordEntry[]): Part[] {
  const all = Buffer.concat(words.map(({ entry }) => entry));
  // Long lists of units pack better than short ones: the quickest level tells by how much.
  const packed = gzipSync(all, { level: 1 }).length;
  const most = all.length / Math.max(1, Math.sqrt((partsOfQuery * packed) / bytesListed));
  const parts: Part[] = [];
  let waiting: WordEntry[] = [];
  let length = 0;
  const close = () => {
    if (waiting.length > 0) parts.push(makePart(waiting));
    [waiting, length] = [[], 0];
  };
  for (const word of words) {
    if (length + word.entry.length > most) close();
    waiting.push(word);
    length += word.entry.length;
  }
  close();
  return parts;
}

function makePart(words: readonly WordEntry[]): Part {
  // A list in a list: its head, then its members one after the other.
  const head = new CborWriter();
  head.list(1);
  head.list(words.length);
  const content = pack(Buffer.concat([head.take(), ...words.map(({ entry }) => entry)]));
  return { from: words[0]?.word ?? '', to: words.at(-1)?.word ?? '', name: digest(content), content };
}

/** The entry file says how the list of units and parts is called. */
function renamed(file: IndexFile, language: string): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as {
    languages: Record<string, { hash: string }>;
  };
  for (const one of Object.values(entry.languages)) one.hash = language;
  return { path: file.path, content: new TextEncoder().encode(JSON.stringify(entry)) };
}

function unpacked(content: Uint8Array | undefined): Uint8Array {
  const raw = gunzipSync(content ?? new Uint8Array());
  if (!raw.subarray(0, mark.length).equals(mark))
    throw new Error('a file of the search index is none of Pagefind’s');
  return raw.subarray(mark.length);
}

const pack = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([mark, content]), { level });

/** The next level takes three times as long at 10,000 threads for 3 % less, the last one six times for 4 %. */
const level = 7;

/** Seven digits, as Pagefind writes them: enough for some thousand parts, and short in the list. */
const digest = (content: Uint8Array): string =>
  `zxx_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
