import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { textPool } from '../../../src/verify/text-pool.ts';

test.each(['', 'plain', 'été → ☃ 𝄞', 'a'.repeat(5000)])('gives back an equal text (%#)', (text) => {
  const keep = textPool();
  expect(keep(text)).toBe(text);
  expect(keep(`${text}`)).toBe(text);
});

test('does not keep the page alive that a text was cut from', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const heapAfter = (): number => (collectGarbage(), process.memoryUsage().heapUsed);
  const keep = textPool();
  const before = heapAfter();
  const kept = Array.from({ length: 100 }, (_, i) => keep(`${i}`.padEnd(1_000_000, 'x').slice(0, 40)));
  expect(heapAfter() - before).toBeLessThan(20_000_000); // slices would hold 100 MB
  expect(new Set(kept).size).toBe(100);
});
