import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import type { SiteName } from './results.ts';

/** What the command line asks for. */
export interface Options {
  /** Sizes of the corpus, ascending. */
  counts: number[];
  sites: SiteName[];
  pagesOnly: boolean;
  /** Leave the sites on disk. */
  keep: boolean;
  /** Folder in which the sites are built. */
  dir: string;
  /** File that takes the figures. */
  json?: string;
}

export const usage = `npm run bench -- [counts…] [options]      sizes of the corpus; 1000 10000 if left out
  --only pages        no index, no check, no verification
  --site ours|bare    one of the two sites only
  --dir FOLDER        build below this folder instead of the system's temporary one
  --json FILE         write the figures there, too
  --keep              leave sites and logs where they were built`;

/** Smallest corpus that fills a second page of the list. */
const fewest = 100;

/** Reads the command line. Throws with what is wrong and the usage. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const counts = positionals.map(Number);
  for (const [index, count] of counts.entries())
    if (!Number.isInteger(count) || count < fewest)
      throw refusal(`"${positionals[index]}" is not a count → write a whole number from ${fewest} on`);
  if (values.only !== undefined && values.only !== 'pages')
    throw refusal(`--only ${values.only} is not known → write --only pages`);
  const { site } = values;
  if (site !== undefined && site !== 'ours' && site !== 'bare')
    throw refusal(`--site ${site} is not known → write ours or bare`);
  return {
    counts: [...new Set(counts.length === 0 ? [1_000, 10_000] : counts)].sort((a, b) => a - b),
    sites: site === undefined ? ['ours', 'bare'] : [site],
    pagesOnly: values.only === 'pages',
    keep: values.keep,
    dir: values.dir ?? tmpdir(),
    ...(values.json !== undefined && { json: values.json }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        site: { type: 'string' },
        dir: { type: 'string' },
        json: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error));
  }
}

const refusal = (wrong: string): Error => new Error(`${wrong}\n\n${usage}`);
