import { Worker } from 'node:worker_threads';

/** What a thread is told. */
export interface WorkerCall {
  /** Address of the module, and the name of the function in it. */
  module: string;
  name: string;
  args: readonly unknown[];
}

/**
 * Calls a function of a module in a thread of its own, with a heap of its own. Work that leaves much garbage is cheaper there: in Astro's heap,
 * which holds the whole site, every search for it takes long.
 *
 * @param args Plain values, as is what the function gives back.
 * @throws {Error} with the message of what the function throws.
 */
export function inWorker<Call extends (...args: never[]) => unknown>(
  module: URL,
  name: string,
  ...args: Parameters<Call>
): Promise<Awaited<ReturnType<Call>>> {
  const call: WorkerCall = { module: module.href, name, args };
  const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), { workerData: call });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the thread for ${name} ended with ${code} and said nothing`)),
    );
  });
}
