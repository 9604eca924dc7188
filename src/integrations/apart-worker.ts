// The other side of `apart.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import type { Errand } from './apart.ts';

const { module, name, args } = workerData as Errand;
const functions = (await import(module)) as Record<string, (...args: readonly unknown[]) => unknown>;
parentPort?.postMessage(await functions[name]?.(...args));
