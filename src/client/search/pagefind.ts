import { familiarity, vocabularies } from '../../model/search/familiarity.ts';
import { impactAt, tokenOf, type Postings } from '../../model/search/layout.ts';
import { IndexUnavailable, patience } from './files.ts';
import type { FindKeys } from './index-reader.ts';
import { watchRequests } from './watch-requests.ts';

/** The part of Pagefind's browser API that the site uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string | null): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

interface Open {
  pagefind: Pagefind;
  /** Number of each unit, by Pagefind's name for it; vocabularies come after the units. */
  units: ReadonlyMap<string, number>;
}

export interface KeyIndex {
  find: FindKeys;
  /** Sets it up while other files are on their way; a failure shows when it is asked. */
  prepare(): void;
  /** Opens it anew when it is next asked. */
  forget(): void;
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
  let hasFailed = false;

  const open = async (): Promise<Open> => {
    // A module that failed to load stays failed under its address; another attempt needs another one.
    const query = attempt === 0 ? '' : `?try=${attempt}`;
    const pagefind = (await importModule(`${folder}pagefind.js${query}`)) as Pagefind;
    await pagefind.options({ basePath: folder, noWorker: true });
    await pagefind.init();
    const { results } = await pagefind.search(null);
    return { pagefind, units: new Map(results.map(({ id }, number) => [id, number])) };
  };

  const forget = (): void => {
    const old = opening;
    opening = undefined;
    attempt += 1;
    void old?.then(({ pagefind }) => pagefind.destroy()).catch(() => undefined);
  };

  const attemptTo = async <T>(work: (open: Open) => Promise<T>): Promise<T> => {
    const failures = watchRequests(folder, !hasFailed);
    try {
      opening ??= open();
      const value = await withPatience(opening.then(work));
      if (failures.reason !== undefined) throw new IndexUnavailable(failures.reason, 'words');
      hasFailed = false;
      return value;
    } catch (error) {
      // What failed while it was set up stays broken: the next attempt begins from nothing.
      hasFailed = true;
      forget();
      if (error instanceof IndexUnavailable) throw error;
      throw new IndexUnavailable(failures.reason ?? 'broken', `words (${String(error)})`);
    } finally {
      failures.stop();
    }
  };

  return {
    find: (keys) => attemptTo((index) => postingsOf(index, keys)),
    prepare: () => void attemptTo(async () => undefined).catch(() => undefined),
    forget,
  };
}

async function postingsOf(
  { pagefind, units }: Open,
  keys: readonly string[],
): Promise<Map<string, Postings>> {
  const found = new Map<string, Postings>();
  const firstVocabulary = units.size - vocabularies.length;
  for (const key of new Set(keys)) {
    // In quotes only the word itself is found, not words that begin like it.
    const { results } = await pagefind.search(`"${tokenOf(key)}"`);
    if (results.length === 0) continue;
    const list = results
      .map(({ id, words }) => [units.get(id) ?? 0, impactAt(words[0] ?? Infinity)] as const)
      .sort(([a], [b]) => a - b);
    const inUnits = list.filter(([unit]) => unit < firstVocabulary);
    // A name of something that no page has: the index knows it, and has nothing to show.
    if (inUnits.length === 0) continue;
    found.set(key, {
      units: inUnits.map(([unit]) => unit),
      impacts: inUnits.map(([, impact]) => impact),
      familiarity: familiarity(
        vocabularies.map((_, index) => list.some(([unit]) => unit === firstVocabulary + index)),
      ),
    });
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
