// The other side of `worker.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerCall } from './worker.ts';

const { module, name, args } = workerData as WorkerCall;
const { [name]: run } = (await import(module)) as Record<string, unknown>;
if (typeof run !== 'function') throw new Error(`${module} has no function "${name}"`);
parentPort?.postMessage(await run(...args));
