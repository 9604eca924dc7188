/**
 * Judges every template with Lighthouse in its mobile setting (a slow phone on slow 4G, simulated), served with brotli as a host would:
 * `npm run lighthouse`. Prints scores and times; ends with 1 where a score is below 100 or the largest paint later than it may be.
 */
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import lighthouse, { type Result } from 'lighthouse';
import { serve } from '../../src/cli/serve.ts';
import { launch } from '../support/browser.ts';
import { compressedCopy } from '../support/compressed-copy.ts';
import { chosenTemplates, largestShift, templates } from '../support/pages.ts';

/** Latest time of the largest paint, in ms; plain Astro takes 660, Starlight 1,130. */
const largestPaint = 900;

/** Pages of more words than one flight of a connection holds: all terms, all criteria. A second flight takes 150 ms. */
const long = ['glossary', 'dimensions'];
const secondFlight = 150;

/** What Lighthouse itself brings about: it works in a browser without the cache of pages gone back to. */
const ownDoing = ['bf-cache'];

/** Pages that are kept out of search engines on purpose: what Lighthouse says of finding them does not count. */
const hidden = ['missing'];

const usage = `npm run lighthouse -- [templates…] [options]    templates: ${Object.keys(templates).join(', ')}
  --runs N         runs of each page, of which the median counts; 1 if left out
  --dist FOLDER    dist if left out`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '1' }, dist: { type: 'string', default: 'dist' } },
});
const chosen = chosenTemplates(templates, positionals, usage);
const folder = compressedCopy(values.dist);
const { url, server } = await serve(folder, '/', 0);
const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);
try {
  for (const [name, path] of chosen) {
    const results: Result[] = [];
    for (let run = 0; run < Number(values.runs); run++)
      results.push(await judged(new URL(path.slice(1), url).href));
    report(name, results);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

async function judged(page: string): Promise<Result> {
  const result = await lighthouse(page, { port, logLevel: 'error', output: 'json' });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${page}`);
  if (result.lhr.runtimeError !== undefined) throw new Error(`${page}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}

/** Prints a page's line, and what cost it points. */
function report(name: string, results: readonly Result[]): void {
  const [first] = results;
  if (first === undefined) return;
  const scores = Object.values(first.categories)
    .filter(({ id }) => !(id === 'seo' && hidden.includes(name)))
    .map(({ id }) => ({
      id,
      score: median(results.map(({ categories }) => 100 * (categories[id]?.score ?? 0))),
    }));
  const paint = Math.round(median(results.map((result) => numberOf(result, 'largest-contentful-paint'))));
  const latest = largestPaint + (long.includes(name) ? secondFlight : 0);
  const shift = median(results.map((result) => numberOf(result, 'cumulative-layout-shift')));
  const blocked = Math.round(median(results.map((result) => numberOf(result, 'total-blocking-time'))));
  const good =
    scores.length > 2 &&
    scores.every(({ score }) => score === 100) &&
    paint <= latest &&
    shift < largestShift(name);
  const line = scores.map(({ id, score }) => `${id} ${Math.round(score)}`).join(', ');
  console.log(
    `${good ? 'ok  ' : 'MISS'} ${name}: ${line}; largest paint ${paint} ms, blocked ${blocked} ms, shift ${shift.toFixed(3)}`,
  );
  if (good) return;
  process.exitCode = 1;
  for (const { id, title, score, scoreDisplayMode, displayValue } of Object.values(first.audits))
    if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative' && !ownDoing.includes(id))
      console.log(`       ${id}: ${title} ${displayValue ?? ''}`);
}

function numberOf({ audits }: Result, audit: string): number {
  return audits[audit]?.numericValue ?? Number.NaN;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
