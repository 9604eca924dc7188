/**
 * Weighs the search of a built site: `npm run bench:search`. Prints what the first query of a visit and later ones cost on the wire,
 * the time to the first result on slow 4G (1.6 Mbit/s, 150 ms), as medians and 95th percentiles over the graded queries, and how long a slow
 * phone (its processor six times slower) takes from a key to the suggestions.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { readQueries } from '../search/read-queries.ts';
import { launch } from '../support/browser.ts';
import { compressedCopy } from '../support/compressed-copy.ts';
import { ask, settled } from '../support/search.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    /** Every which query is asked first of a visit, in a browser of its own. */
    every: { type: 'string', default: '6' },
    /** How many queries are asked in the second visit, spread evenly; all by default. */
    later: { type: 'string', default: '10000' },
  },
});

/** Lighthouse's slow 4G: bytes a second, milliseconds. */
const slow4G = { throughput: (1.6 * 1024 * 1024) / 8, latency: 150 };
/** What only those who search load. */
const ofSearch = /\/(?:pagefind|search-index)\/|\/search-page[-.]/;

const queries = readQueries().map(({ text }) => text);
// Of a large archive the pages would take minutes to compress, and nobody opens them here.
const folder = compressedCopy(values.dist, (path) => !/^(?:questions|topics|q|og)\//.test(path));
const { url, server } = await serve(folder, '/', 0);
const browser = await launch();
try {
  const first: Cost[] = [];
  for (const [index, query] of queries.entries())
    if (index % Number(values.every) === 0) first.push(await visit(browser, [query]).then(([cost]) => cost!));
  print('first query of a visit', first);
  const step = Math.max(1, queries.length / Number(values.later));
  const sample = queries.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  print('later queries', (await visit(browser, sample)).slice(1));
  await suggesting(browser);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

interface Cost {
  bytes: number;
  requests: number;
  ms: number;
}

/** Asks queries one after the other in a fresh browser. The first pays for all that the search needs. */
async function visit(chromium: Browser, asked: readonly string[]): Promise<Cost[]> {
  const context = await chromium.newContext();
  const page = await context.newPage();
  const wire = await watchWire(page);
  await page.goto(new URL('search/', url).href, { waitUntil: 'networkidle' });
  const costs: Cost[] = [];
  for (const query of asked) {
    const start = performance.now();
    await ask(page, query);
    await settled(page);
    costs.push({ ...wire.take(), ms: performance.now() - start });
  }
  await context.close();
  return costs;
}

/** Slows the network down and counts what comes over it for the search. */
async function watchWire(page: Page): Promise<{ take(): Omit<Cost, 'ms'> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4G.latency,
    downloadThroughput: slow4G.throughput,
    uploadThroughput: slow4G.throughput,
  });
  const counted = new Set<string>();
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (ofSearch.test(request.url)) counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!counted.has(requestId)) return;
    bytes += encodedDataLength;
    if (encodedDataLength > 0) requests += 1;
  });
  return {
    take() {
      const taken = { bytes, requests };
      [bytes, requests] = [0, 0];
      return taken;
    },
  };
}

function print(name: string, costs: readonly Cost[]): void {
  const told = (of: (cost: Cost) => number, unit: string) => {
    const sorted = costs.map(of).sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
    return `${at(0.5)} ${unit} (95 %: ${at(0.95)})`;
  };
  console.log(
    `${name}, n=${costs.length}: ${told(({ bytes }) => bytes / 1000, 'KB')}, ${told(({ requests }) => requests, 'requests')}, ${told(({ ms }) => ms, 'ms')}`,
  );
}

/** Types letter by letter into the dialog, before anything of the index is loaded. */
async function suggesting(chromium: Browser): Promise<void> {
  const context = await chromium.newContext();
  const page = await context.newPage();
  let bytes = 0;
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const counted = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/\/suggest/.test(request.url)) counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').waitFor();
  await page.waitForLoadState('networkidle');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.search-dialog input');
    const list = document.querySelector('.search-dialog .suggestions');
    const times: number[] = ((globalThis as { times?: number[] }).times = []);
    let pressed = 0;
    field?.addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    if (list !== null)
      new MutationObserver(() => times.push(performance.now() - pressed)).observe(list, { childList: true });
  });
  const costs: string[] = [];
  let told = 0;
  for (const word of ['promotion', 'laid off', 'performance', 'manager', 'burnout']) {
    await page.locator('.search-dialog input').fill('');
    await page.keyboard.type(word, { delay: 120 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    costs.push(`${word} ${((bytes - told) / 1000).toFixed(1)}`);
    told = bytes;
  }
  const times = await page.evaluate(() => (globalThis as { times?: number[] }).times ?? []);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
  console.log(
    `suggestions, ${sorted.length} keys, processor six times slower: ${at(0.5)} ms from key to list (95 %: ${at(0.95)}, most ${at(1)}); KB, the first with the first file: ${costs.join(', ')}`,
  );
  await context.close();
}
