import { impactAt, tokenOf } from '../../model/search/layout.ts';
import type { Postings } from '../../model/search/rank.ts';
import { IndexUnavailable, patience, type Reason } from './files.ts';
import type { FindKeys } from './index-reader.ts';

/** The part of Pagefind's browser API that the site uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string | null): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

interface Open {
  pagefind: Pagefind;
  /** Number of each unit, by Pagefind's name for it. */
  units: ReadonlyMap<string, number>;
}

export interface KeyIndex {
  find: FindKeys;
  /** Sets it up while other files are on their way; a failure shows when it is asked. */
  prepare(): void;
}

/**
 * Pagefind's index of keys. It either answers or says that it cannot: it never takes a failed request for "nothing found".
 *
 * @param folder Address of the index's folder, with a slash at its end.
 * @param importModule Loads Pagefind's module from an address.
 */
export function keyIndex(
  folder: string,
  importModule: (address: string) => Promise<unknown> = (address) => import(/* @vite-ignore */ address),
): KeyIndex {
  let opening: Promise<Open> | undefined;
  let attempt = 0;

  const open = async (): Promise<Open> => {
    // A module that failed to load stays failed under its address; another attempt needs another one.
    const query = attempt === 0 ? '' : `?try=${attempt}`;
    const pagefind = (await importModule(`${folder}pagefind.js${query}`)) as Pagefind;
    await pagefind.options({ basePath: folder, noWorker: true });
    await pagefind.init();
    const { results } = await pagefind.search(null);
    return { pagefind, units: new Map(results.map(({ id }, number) => [id, number])) };
  };

  const attemptTo = async <T>(work: (open: Open) => Promise<T>): Promise<T> => {
    const failures = watchRequests(folder);
    try {
      opening ??= open();
      const value = await withPatience(opening.then(work));
      if (failures.reason !== undefined) throw new IndexUnavailable(failures.reason, 'words');
      return value;
    } catch (error) {
      // What failed while it was set up stays broken: the next attempt begins from nothing.
      const broken = opening;
      opening = undefined;
      attempt += 1;
      void broken?.then(({ pagefind }) => pagefind.destroy()).catch(() => undefined);
      if (error instanceof IndexUnavailable) throw error;
      throw new IndexUnavailable(failures.reason ?? 'broken', `words (${String(error)})`);
    } finally {
      failures.stop();
    }
  };

  return {
    find: (keys) => attemptTo((index) => postingsOf(index, keys)),
    prepare: () => void attemptTo(async () => undefined).catch(() => undefined),
  };
}

async function postingsOf(
  { pagefind, units }: Open,
  keys: readonly string[],
): Promise<Map<string, Postings>> {
  const found = new Map<string, Postings>();
  for (const key of new Set(keys)) {
    // In quotes only the word itself is found, not words that begin like it.
    const { results } = await pagefind.search(`"${tokenOf(key)}"`);
    if (results.length === 0) continue;
    const list = results
      .map(({ id, words }) => [units.get(id) ?? 0, impactAt(words[0] ?? Infinity)] as const)
      .sort(([a], [b]) => a - b);
    found.set(key, { units: list.map(([unit]) => unit), impacts: list.map(([, impact]) => impact) });
  }
  return found;
}

/** Gives up on what does not come. */
async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new IndexUnavailable('slow', 'words')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Notes failed requests to a folder. Pagefind (1.6) logs a part of the index that does not load, or is none, and answers "no results":
 * a reader whose network was cut must not be told that there is nothing.
 */
function watchRequests(folder: string): { readonly reason: Reason | undefined; stop(): void } {
  const original = globalThis.fetch;
  let reason: Reason | undefined;
  const watched: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, folder).href;
    const isOurs = url.startsWith(folder);
    try {
      const response = await original(input, init);
      if (isOurs && !response.ok) reason = 'missing';
      else if (isOurs && /\.pf_\w+$/.test(url) && !(await isPart(response.clone()))) reason = 'broken';
      return response;
    } catch (error) {
      if (isOurs) reason = 'unreachable';
      throw error;
    }
  };
  globalThis.fetch = watched;
  return {
    get reason() {
      return reason;
    },
    stop() {
      if (globalThis.fetch === watched) globalThis.fetch = original;
    },
  };
}

/** A part of the index is packed with gzip, or was unpacked on its way; the page of a hotel's network is neither. */
async function isPart(response: Response): Promise<boolean> {
  const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 8);
  return (start[0] === 0x1f && start[1] === 0x8b) || new TextDecoder().decode(start) === 'pagefind';
}
