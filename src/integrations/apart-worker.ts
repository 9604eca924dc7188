// The other side of `apart.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import type { Errand } from './apart.ts';

const { module, name, args } = workerData as Errand;
const { [name]: run } = (await import(module)) as Record<string, unknown>;
if (typeof run !== 'function') throw new Error(`${module} has no function "${name}"`);
parentPort?.postMessage(await run(...args));
