import type { Reason } from './files.ts';

interface Watch {
  folder: string;
  /** Whether copies that the browser has kept may be taken: one that arrived damaged would be kept for a year. */
  mayBeKept: boolean;
  /** Called when a request begins, which is when what it waited for has come, and when it is answered; with what is wrong, if anything is. */
  went(reason?: Reason): void;
}

export interface Requests {
  /** What is wrong with one of them. */
  reason(): Reason | undefined;
  /** Milliseconds since one of them began or was answered, or since the watch began. */
  idle(): number;
  stop(): void;
}

const watches = new Set<Watch>();
let isInstalled = false;

/**
 * Notes failed requests to a folder. Pagefind (1.6) logs a part of the index that does not load, or is none, and answers "no results":
 * a reader whose network was cut must not be told that there is nothing.
 *
 * @param folder Address with a slash at its end.
 * @param mayBeKept False where every file is to come from the network.
 */
export function watchRequests(folder: string, mayBeKept: boolean): Requests {
  install();
  let reason: Reason | undefined;
  let last = Date.now();
  const went = (fault?: Reason) => {
    reason = fault ?? reason;
    last = Date.now();
  };
  const watch: Watch = { folder, mayBeKept, went };
  watches.add(watch);
  return {
    reason: () => reason,
    idle: () => Date.now() - last,
    stop: () => watches.delete(watch),
  };
}

/** Puts itself before `fetch`, once: attempts overlap, and each would leave a layer. */
function install(): void {
  if (isInstalled) return;
  isInstalled = true;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const watching = [...watches].filter(({ folder }) => new URL(url, folder).href.startsWith(folder));
    if (watching.length === 0) return original(input, init);
    const tell = (reason?: Reason) => watching.forEach(({ went }) => went(reason));
    tell();
    const isKept = watching.every(({ mayBeKept }) => mayBeKept);
    try {
      const response = await original(input, isKept ? init : { ...init, cache: 'reload' });
      const isWhole = !/\.pf_\w+$/.test(url) || (await isPart(response.clone()));
      tell(!response.ok ? 'missing' : isWhole ? undefined : 'broken');
      return response;
    } catch (error) {
      tell('unreachable');
      throw error;
    }
  };
}

/** A part of the index is packed with gzip, or was unpacked on its way; the page of a hotel's network is neither. */
async function isPart(response: Response): Promise<boolean> {
  const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 8);
  return (start[0] === 0x1f && start[1] === 0x8b) || new TextDecoder().decode(start) === 'pagefind';
}
