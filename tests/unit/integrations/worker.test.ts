import { expect, test } from 'vitest';
import { inWorker } from '../../../src/integrations/worker.ts';

/** A module without a file. */
const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
type Add = (a: number, b: number) => Promise<number>;

test('a function is called with what it is given, and answers', async () => {
  const adds = module('export const add = async (a, b) => a + b');
  expect(await inWorker<Add>(adds, 'add', 1, 2)).toBe(3);
});

test('it runs in a thread of its own', async () => {
  const asks = module(
    `import { isMainThread } from 'node:worker_threads'; export const ask = () => isMainThread`,
  );
  expect(await inWorker<() => boolean>(asks, 'ask')).toBe(false);
});

test.each([
  ['throws', 'export const add = () => { throw new Error("too many colours") }', 'too many colours'],
  ['cannot be read', 'export const add =', 'Unexpected'],
  ['is not there', 'export const sub = 1', 'has no function "add"'],
  ['ends the thread', 'export const add = () => process.exit(3)', 'ended with 3 and said nothing'],
])('one that %s is an error', async (_what, code, message) => {
  await expect(inWorker<Add>(module(code), 'add', 1, 2)).rejects.toThrow(message);
});
