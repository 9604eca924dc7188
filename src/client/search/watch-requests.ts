import type { Reason } from './files.ts';

interface Watch {
  folder: string;
  /** Whether copies that the browser has kept may be taken: one that arrived damaged would be kept for a year. */
  mayBeKept: boolean;
  failed(reason: Reason): void;
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
export function watchRequests(
  folder: string,
  mayBeKept: boolean,
): { readonly reason: Reason | undefined; stop(): void } {
  install();
  let reason: Reason | undefined;
  const watch: Watch = { folder, mayBeKept, failed: (one) => (reason = one) };
  watches.add(watch);
  return {
    get reason() {
      return reason;
    },
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
    const fail = (reason: Reason) => watching.forEach(({ failed }) => failed(reason));
    const isKept = watching.every(({ mayBeKept }) => mayBeKept);
    try {
      const response = await original(input, isKept ? init : { ...init, cache: 'reload' });
      if (!response.ok) fail('missing');
      else if (/\.pf_\w+$/.test(url) && !(await isPart(response.clone()))) fail('broken');
      return response;
    } catch (error) {
      fail('unreachable');
      throw error;
    }
  };
}

/** A part of the index is packed with gzip, or was unpacked on its way; the page of a hotel's network is neither. */
async function isPart(response: Response): Promise<boolean> {
  const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 8);
  return (start[0] === 0x1f && start[1] === 0x8b) || new TextDecoder().decode(start) === 'pagefind';
}
