/**
 * Measures what it costs to build this site, beside a bare Astro site with the same Markdown.
 * A machine's figures are its own and vary from run to run: trust the ratios, and those only of one run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { readOptions, type Options } from './options.ts';
import { corpusPlan, versionOf } from './project.ts';
import { growth, table, verdicts } from './report.ts';
import type { Round } from './results.ts';
import { measureBare, measureOurs } from './sites.ts';
import { judge } from './targets.ts';

const seed = 20_261_101;

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(options: Options): Promise<void> {
  const conditions = describeMachine();
  mkdirSync(options.dir, { recursive: true });
  const folder = mkdtempSync(join(options.dir, 'next-rung-bench-'));
  const tidy = () => !options.keep && rmSync(folder, { recursive: true, force: true });
  // Also when the run is broken off: a corpus of 10,000 threads is not left lying about.
  process.once('exit', tidy);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

  const rounds = await measureAll(options, folder);
  const judged = judge(rounds);
  console.log(
    [conditions, table(rounds), growth(rounds), verdicts(judged)].filter((part) => part !== '').join('\n\n'),
  );
  if (options.keep) console.error(`\nSites and logs are in ${folder}`);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify({ conditions, rounds, judged }, null, 2)}\n`);
}

/** Measures every size, the two sites of a size close together, so that both meet the same machine. */
async function measureAll({ counts, sites, pagesOnly, keep }: Options, folder: string): Promise<Round[]> {
  const plan = corpusPlan(seed);
  const measures = { ours: measureOurs, bare: measureBare } as const;
  const rounds: Round[] = [];
  for (const threads of counts) {
    const round: Round = { threads, sites: {} };
    for (const name of sites) {
      const place = join(folder, `${name}-${threads}`);
      const say = (text: string) => console.error(`${threads} threads, ${name}, ${text}`);
      round.sites[name] = await measures[name]({ folder: place, threads, plan, pagesOnly, say });
      if (!keep) rmSync(place, { recursive: true, force: true });
    }
    rounds.push(round);
  }
  return rounds;
}

function describeMachine(): string {
  const versions = ['astro', 'pagefind'].map((name) => `${name} ${versionOf(name)}`).join(', ');
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${loadavg()[0]?.toFixed(1)} at the start`;
  return `Node ${process.versions.node}, ${versions}; ${machine}. One cold run of each.
Machines are noisy: trust bytes and counts exactly, CPU time to some 15 %, wall time to some 40 %, and ratios of one run only.`;
}
