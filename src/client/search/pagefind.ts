import { familiarity, vocabularies } from '../../model/search/familiarity.ts';
import { impactAt, tokenOf, type Postings } from '../../model/search/layout.ts';
import { IndexUnavailable, patience } from './files.ts';
import type { FindKeys } from './index-reader.ts';
import { watchRequests, type Requests } from './watch-requests.ts';

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
  let isDamaged = false;

  const open = async (): Promise<Open> => {
    // A module that failed to load stays failed under its address; another attempt needs another one.
    const query = attempt === 0 ? '' : `?try=${attempt}`;
    const pagefind = (await importModule(`${folder}pagefind.js${query}`)) as Pagefind;
    await pagefind.options({ basePath: folder, noWorker: true });
    await pagefind.init();
    const { results } = await pagefind.search(null);
    return { pagefind, units: new Map(results.map(({ id }, number) => [id, number])) };
  };

  /** What failed while it was set up stays broken: the next attempt begins from nothing. */
  const forget = (): void => {
    const old = opening;
    opening = undefined;
    attempt += 1;
    void old?.then(({ pagefind }) => pagefind.destroy()).catch(() => undefined);
  };

  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    const requests = watchRequests(folder, !isDamaged);
    try {
      const value = await withPatience(work(), requests);
      const reason = requests.reason();
      if (reason !== undefined) throw new IndexUnavailable(reason, 'words');
      return value;
    } catch (error) {
      if (error instanceof IndexUnavailable) throw error;
      throw new IndexUnavailable(requests.reason() ?? 'broken', `words (${String(error)})`);
    } finally {
      requests.stop();
    }
  };

  const opened = (): Promise<Open> => {
    opening ??= watched(open);
    // Whoever asks is told; nobody may ask.
    opening.catch(() => undefined);
    return opening;
  };

  return {
    async find(keys) {
      try {
        const index = await opened();
        const found = await watched(() => postingsOf(index, keys));
        isDamaged = false;
        return found;
      } catch (error) {
        isDamaged = error instanceof IndexUnavailable && error.reason === 'broken';
        forget();
        throw error;
      }
    },
    prepare: () => void opened(),
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

/** Gives up where nothing more comes. A slow connection that goes on may take its time. */
async function withPatience<T>(work: Promise<T>, requests: Requests): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const look = () => {
      const left = patience - requests.idle();
      if (left > 0) timer = setTimeout(look, left);
      else reject(new IndexUnavailable('slow', 'words'));
    };
    look();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
