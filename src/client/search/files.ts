import type { Load } from './index-reader.ts';

/** Why a file of the index could not be had. */
export type Reason = 'missing' | 'slow' | 'broken' | 'unreachable';

/** The index, or a part of it, could not be loaded; a later try may succeed. */
export class IndexUnavailable extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, file: string) {
    super(`the search index's ${file} is ${reason}`);
    this.reason = reason;
  }
}

/** Milliseconds after which a file counts as not coming. */
export const patience = 9000;

export interface Files {
  load: Load;
  /** In development: whether the index is older than the content, or was never built. */
  state(): 'fresh' | 'stale' | 'missing';
}

/** Files of the index below an address. Whatever goes wrong with one is an `IndexUnavailable`. */
export function indexFiles(folder: string): Files {
  let state: ReturnType<Files['state']> = 'fresh';
  // A damaged copy that the browser has kept would be kept for a year.
  const damaged = new Set<string>();
  const load: Load = async (name) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), patience);
    try {
      // Names without a version stay, their content does not.
      const cache = damaged.has(name) ? 'reload' : name.includes('/') ? 'default' : 'no-cache';
      const response = await fetch(`${folder}${name}.idx`, { signal: controller.signal, cache });
      const told = response.headers.get('x-search-index');
      if (told === 'stale' || told === 'missing') state = told;
      if (!response.ok) throw new IndexUnavailable('missing', name);
      const content = await read(await response.arrayBuffer(), name);
      damaged.delete(name);
      return content;
    } catch (error) {
      if (error instanceof IndexUnavailable && error.reason === 'broken') damaged.add(name);
      if (error instanceof IndexUnavailable) throw error;
      throw new IndexUnavailable(controller.signal.aborted ? 'slow' : 'unreachable', name);
    } finally {
      clearTimeout(timer);
    }
  };
  return { load, state: () => state };
}

/** A host may have undone the compression already. */
async function read(content: ArrayBuffer, name: string): Promise<unknown> {
  try {
    const start = new Uint8Array(content, 0, 2);
    const isPacked = start[0] === 0x1f && start[1] === 0x8b;
    const body = new Blob([content]).stream();
    const text = isPacked ? body.pipeThrough(new DecompressionStream('gzip')) : body;
    return await new Response(text).json();
  } catch {
    throw new IndexUnavailable('broken', name);
  }
}
