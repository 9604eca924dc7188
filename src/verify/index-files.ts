import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

const entry = '/search-index/entry.idx';
const suggestions = '/search-index/suggest.idx';
const pagefind = '/pagefind/pagefind-entry.json';
/** Pagefind's mark at the beginning of a packed file. */
const markLength = 'pagefind_dcd'.length;

/**
 * Files that the search index says it consists of and that are not there: a reader's query would ask for them.
 *
 * @param files Paths of `dist`, as `listFiles` gives them.
 * @throws {Error} where a list of the index cannot be read.
 */
export function missingIndexFiles(dist: string, files: ReadonlySet<string>): string[] {
  const lists = [entry, suggestions, pagefind].filter((file) => !files.has(file));
  if (lists.length > 0) return lists;
  const packed = (file: string): Buffer => gunzipSync(readFileSync(`${dist}${file}`));
  const { version, units } = JSON.parse(packed(entry).toString()) as { version: string; units: number };
  const { prefixes } = JSON.parse(packed(suggestions).toString()) as { prefixes: string[] };
  const folder = `/search-index/${version}`;
  const { languages } = JSON.parse(readFileSync(`${dist}${pagefind}`, 'utf8')) as Entry;
  const needed = [
    `${folder}/pages.idx`,
    `${folder}/spelling.idx`,
    ...Array.from({ length: units }, (_, number) => `${folder}/units/${number}.idx`),
    ...prefixes.map((prefix) => `${folder}/suggest/${prefix}.idx`),
    ...Object.values(languages).flatMap(({ hash }) => {
      const list = `/pagefind/pagefind.${hash}.pf_meta`;
      if (!files.has(list)) return [list];
      const [, , parts] = decode(packed(list).subarray(markLength)) as Meta;
      return parts.map(([, , name]) => `/pagefind/index/${name}.pf_index`);
    }),
  ];
  return needed.filter((file) => !files.has(file));
}

interface Entry {
  languages: Readonly<Record<string, { hash: string }>>;
}

/** The head of Pagefind's list (1.6): version, records, and parts with their first and last word and their name. */
type Meta = [version: string, records: unknown[], parts: [from: string, to: string, name: string][]];
