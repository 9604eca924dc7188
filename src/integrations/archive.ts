import { createReadStream, createWriteStream, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../model/addresses.ts';

/** Makes one file of the parts in which the pages wrote the archive, without ever holding it in memory. */
export default function archive(): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const parts = await joinArchive(fileURLToPath(dir));
        logger.info(`${address.archive()} of ${parts} ${parts === 1 ? 'part' : 'parts'}`);
      },
    },
  };
}

/**
 * Joins `archive-0.jsonl`, `archive-1.jsonl`, … of a folder to `archive.jsonl`, in the order of their numbers, and removes them.
 *
 * @returns How many there were.
 * @throws {Error} if there are none: pages link to the archive.
 */
export async function joinArchive(dist: string): Promise<number> {
  const numbers = readdirSync(dist)
    .flatMap((name) => /^archive-(\d+)\.jsonl$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  if (numbers.length === 0) throw new Error(`no part of the archive was written to ${dist}`);
  const whole = join(dist, address.archive());
  rmSync(whole, { force: true });
  for (const number of numbers) {
    const part = join(dist, `archive-${number}.jsonl`);
    await pipeline(createReadStream(part), createWriteStream(whole, { flags: 'a' }));
    rmSync(part);
  }
  return numbers.length;
}
