import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../model/addresses.ts';
import { chosenSteps } from '../steps.ts';

/** Makes files of the parts in which the pages wrote the archive and the copies of its threads, without ever holding all in memory. */
export default function copies(): AstroIntegration {
  return {
    name: 'copies',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (!chosenSteps(process.env).has('copies'))
          return logger.warn('left out: pages lead to copies and feeds that are not there');
        const threads = writeCopies(fileURLToPath(dir));
        logger.info(`${threads} threads as Markdown, and as lines of ${address.archive()}`);
      },
    },
  };
}

/**
 * Takes `copies-0.jsonl`, `copies-1.jsonl`, … of a folder apart, in the order of their numbers: a copy in Markdown beside each page, and
 * `archive.jsonl` of all the lines. The parts are removed.
 *
 * @returns How many threads there were.
 * @throws {Error} if there are no parts: pages link to what is made of them.
 */
export function writeCopies(dist: string): number {
  const numbers = readdirSync(dist)
    .flatMap((name) => /^copies-(\d+)\.jsonl$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  if (numbers.length === 0) throw new Error(`no part of the archive was written to ${dist}`);
  const whole = join(dist, address.archive());
  rmSync(whole, { force: true });
  let threads = 0;
  for (const number of numbers) {
    const part = join(dist, `copies-${number}.jsonl`);
    const lines = readFileSync(part, 'utf8').split('\n');
    const archive: string[] = [];
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const [page, markdown] = JSON.parse(lines[at]!) as [address: string, markdown: string];
      writeFileSync(join(dist, page, 'index.md'), markdown);
      archive.push(`${lines[at + 1]!}\n`);
    }
    appendFileSync(whole, archive.join(''));
    threads += archive.length;
    rmSync(part);
  }
  return threads;
}
