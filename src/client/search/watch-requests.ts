import type { Reason } from './files.ts';

/**
 * Notes failed requests to a folder. Pagefind (1.6) logs a part of the index that does not load, or is none, and answers "no results":
 * a reader whose network was cut must not be told that there is nothing.
 */
export function watchRequests(folder: string): { readonly reason: Reason | undefined; stop(): void } {
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
