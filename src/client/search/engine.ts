import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';

/** The index, or a part of it, could not be loaded; a later try may succeed. */
export class IndexUnavailable extends Error {}

/** A search engine that either answers or says that it cannot: it never takes a failed request for "nothing found". */
export interface Engine {
  search(query: string): Promise<PagefindResult[]>;
  page(result: PagefindResult): Promise<PagefindPage>;
}

/**
 * Loads Pagefind on the first search.
 *
 * @param bundle Root-relative address of the index's folder, base included: `/pagefind/`.
 */
export function createEngine(bundle: string): Engine {
  const folder = new URL(bundle, location.href).href;
  let loaded: Promise<Pagefind> | undefined;
  let attempt = 0;

  const load = async (): Promise<Pagefind> => {
    // A module that failed to load stays failed under its address; another attempt needs another one.
    const module = (await import(
      /* @vite-ignore */ `${folder}pagefind.js${attempt === 0 ? '' : `?try=${attempt}`}`
    )) as Pagefind;
    await module.options({ baseUrl: bundle.replace(/pagefind\/$/, ''), noWorker: true, excerptLength: 30 });
    await module.init();
    return module;
  };

  const attemptTo = async <T>(work: (pagefind: Pagefind) => Promise<T>): Promise<T> => {
    const failures = watchRequests(folder);
    try {
      loaded ??= load();
      const value = await work(await loaded);
      if (failures.count > 0) throw new IndexUnavailable('a part of the index could not be loaded');
      return value;
    } catch (error) {
      // What failed while it was set up stays broken: the next attempt begins from nothing.
      const broken = loaded;
      loaded = undefined;
      attempt += 1;
      await broken?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
      throw error instanceof IndexUnavailable ? error : new IndexUnavailable(String(error));
    } finally {
      failures.stop();
    }
  };

  return {
    search: (query) => attemptTo(async (pagefind) => (await pagefind.search(query)).results),
    page: (result) => attemptTo(() => result.data()),
  };
}

/**
 * Counts failed requests to a folder. Pagefind (1.6) logs a part of the index that does not load and answers "no results":
 * a reader whose network was cut must not be told that there is nothing.
 */
function watchRequests(folder: string): { readonly count: number; stop(): void } {
  const original = globalThis.fetch;
  let count = 0;
  const watched: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : new URL(input, location.href).href;
    try {
      const response = await original(input, init);
      if (!response.ok && url.startsWith(folder)) count += 1;
      return response;
    } catch (error) {
      if (url.startsWith(folder)) count += 1;
      throw error;
    }
  };
  globalThis.fetch = watched;
  return {
    get count() {
      return count;
    },
    stop() {
      if (globalThis.fetch === watched) globalThis.fetch = original;
    },
  };
}
