import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What Pagefind wrote: the address of every record (once for each record), and files that could not be read. */
export interface SearchIndex {
  addresses: readonly string[];
  unreadable: readonly string[];
}

const folder = '/pagefind/fragment/';
/** Pagefind begins every file with this before the JSON. */
const signature = 'pagefind_dcd';

/**
 * Reads the addresses of all records back from the index as it is served.
 *
 * @param files Paths of `dist`, as `listFiles` gives them.
 */
export function readSearchIndex(dist: string, files: Iterable<string>): SearchIndex {
  const addresses: string[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    if (!file.startsWith(folder)) continue;
    try {
      addresses.push(...recordAddresses(gunzipSync(readFileSync(`${dist}${file}`)).toString()));
    } catch {
      unreadable.push(file);
    }
  }
  return { addresses, unreadable };
}

/** A file holds one record, or with Pagefind's `maxFragments` a group of them by id. Throws for anything else. */
function recordAddresses(text: string): string[] {
  if (!text.startsWith(signature)) throw new Error('not a Pagefind file');
  const content: unknown = JSON.parse(text.slice(signature.length));
  if (!isObject(content)) throw new Error('not a Pagefind record');
  const records = 'url' in content ? [content] : Object.values(content);
  return records.map((record) => {
    if (!isObject(record) || typeof record['url'] !== 'string')
      throw new Error('a record without an address');
    return record['url'];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
