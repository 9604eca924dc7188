import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { missingIndexFiles } from './index-files.ts';

/**
 * What the search index holds: the address of every page in it (once for each time it is there), files that could not be read, and
 * those that are not there.
 */
export interface SearchIndex {
  addresses: readonly string[];
  unreadable: readonly string[];
  missing: readonly string[];
}

const isUnit = /^\/search-index\/[^/]+\/units\//;

/**
 * Reads the addresses of all pages back from the index as it is served. Terms of the glossary, which are parts of one page, are
 * left out.
 *
 * @param files Paths of `dist`, as `listFiles` gives them.
 */
export function readSearchIndex(dist: string, files: ReadonlySet<string>): SearchIndex {
  const addresses: string[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    if (!isUnit.test(file)) continue;
    try {
      const { address, part } = readUnit(gunzipSync(readFileSync(`${dist}${file}`)).toString());
      if (part === 0 && !address.includes('#')) addresses.push(address);
    } catch {
      unreadable.push(file);
    }
  }
  return { addresses, unreadable, missing: missingIndexFiles(dist, files) };
}

/** Throws for anything that is no unit. */
function readUnit(text: string): { address: string; part: number } {
  const unit: unknown = JSON.parse(text);
  if (typeof unit !== 'object' || unit === null || !('address' in unit) || !('part' in unit))
    throw new Error('not a unit of the index');
  const { address, part } = unit;
  if (typeof address !== 'string' || typeof part !== 'number') throw new Error('a unit without an address');
  return { address, part };
}
