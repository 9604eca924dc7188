import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { allowed, pageKind, type Budgets, type PageKind } from './budgets.ts';
import { fileAt } from './dist-files.ts';
import type { PageFacts } from './page-facts.ts';
import type { Pages } from './pages.ts';

/**
 * Pages of each kind that are compressed. Compressing every page of a large archive takes longer than all checks together,
 * and a budget is broken by the heaviest pages first. Which these are depends on sizes and addresses alone.
 */
const samplePerKind = 20;

/** What hosts use when they compress as they send, and what they use when they compress in advance. */
const qualities = [5, 11] as const;

/** Compressed sizes in bytes of the heaviest pages of each kind, by address. */
export function compressHeaviest(dist: string, pages: Pages, budgets: Budgets): ReadonlyMap<string, number> {
  return new Map(
    heaviest(pages).map(({ address, bytes }) => {
      const html = readFileSync(`${dist}${fileAt(address)}`);
      return [address, compressedSize(html, allowed(budgets.pages[pageKind(address)], bytes))];
    }),
  );
}

/** Compressed sizes in bytes of every script, by path of the file. */
export function compressScripts(dist: string, pages: Pages): ReadonlyMap<string, number> {
  return new Map(
    [...new Set([...pages.byAddress.values()].flatMap((page) => scriptFiles(page, pages)))].map((file) => [
      file,
      compressedSize(readFileSync(`${dist}${file}`), 0),
    ]),
  );
}

/** Bytes of every font file, by its path. */
export function fontSizes(dist: string, { files }: Pages): ReadonlyMap<string, number> {
  return new Map(
    [...files]
      .filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))
      .map((file) => [file, statSync(`${dist}${file}`).size]),
  );
}

/** Files of `dist` that a page's scripts come from. */
export function scriptFiles({ scripts }: PageFacts, { base, files }: Pages): string[] {
  return scripts.map((script) => `/${script.slice(base.length)}`).filter((file) => files.has(file));
}

/** The quick way first: thorough compression takes ten times as long, and most pages are far below their budget. */
function compressedSize(content: Buffer, enough: number): number {
  let size = Infinity;
  for (const quality of qualities) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    if (size > enough) size = brotliCompressSync(content, { params }).length;
  }
  return size;
}

function heaviest({ byAddress }: Pages): PageFacts[] {
  const byKind = Map.groupBy<PageKind, PageFacts>(byAddress.values(), ({ address }) => pageKind(address));
  return [...byKind.values()].flatMap((pages) =>
    // Pages arrive in order of address and the sort is stable, so that equal sizes do not depend on the machine.
    pages.sort((a, b) => b.bytes - a.bytes).slice(0, samplePerKind),
  );
}
