import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { CborWriter } from './cbor.ts';
import { joinWords, readWords, type WordEntry } from './words.ts';

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
 * Puts indexes of Pagefind (1.6) together and cuts them anew. Pagefind makes parts of some 25 KB, of which a query loads one for each of
 * its keys, and names every unit by a digest, which no compression makes smaller: with 10,000 threads these names alone are 130 KB that
 * the first query waits for. Here units are named by their number, a key's place in a unit says no more than `placeOf` lets it say, and
 * the parts have the size at which a query loads least.
 *
 * @param indexes All files of each index; the units of each follow those of the one before.
 * @param placeOf What is kept of the place of a word.
 * @throws {Error} where an index has another form than the one of Pagefind 1.6.
 */
export function repack(
  indexes: readonly (readonly IndexFile[])[],
  placeOf: (place: number) => number,
): IndexFile[] {
  const read = indexes.map((files) => readIndex(files, placeOf));
  const count = read.reduce((sum, { units }) => sum + units, 0);
  const cut = cutInto(joinWords(read));
  const newMeta = [
    read[0]?.version,
    unitNames(count).map((name) => [name, 1, '']),
    cut.map(({ from, to, name }) => [from, to, name]),
    ...(read[0]?.rest ?? []),
  ];
  const packedMeta = pack(encode(newMeta));
  const language = digest(packedMeta);
  const program = (indexes[0] ?? []).filter(({ path }) => !/\.pf_(?:meta|index)$/.test(path));
  return [
    ...program.map((file) => renamed(file, language, count)),
    { path: `pagefind.${language}.pf_meta`, content: packedMeta },
    ...cut.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
  ];
}

function readIndex(files: readonly IndexFile[], placeOf: (place: number) => number) {
  const named = new Map(files.map((file) => [file.path, file.content]));
  const metaPath = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
  const [version, units, parts, ...rest] = decode(unpacked(named.get(metaPath))) as Meta;
  if (
    !version.startsWith('1.6.') ||
    files.filter(({ path }) => path.endsWith('.pf_index')).length !== parts.length
  )
    throw new Error(
      `the search index is of Pagefind ${version} → let src/search-index/repack.ts read its form`,
    );
  const words = parts.flatMap(([, , name]) =>
    readWords(unpacked(named.get(`index/${name}.pf_index`)), placeOf),
  );
  return { version, units: units.length, words, rest };
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

/** The entry file says how the list of units and parts is called, and how many units there are. */
function renamed(file: IndexFile, language: string, units: number): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  for (const one of Object.values(entry.languages)) Object.assign(one, { hash: language, page_count: units });
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
