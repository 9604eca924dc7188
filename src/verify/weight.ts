import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { pageKind, type PageKind } from './budgets.ts';
import type { PageFacts } from './page-facts.ts';
import type { Pages } from './pages.ts';

/**
 * Pages of each kind that are compressed. Compressing every page of a large archive takes longer than all checks together,
 * and a budget is broken by the heaviest pages first. Which these are depends on sizes and addresses alone.
 */
const samplePerKind = 20;

/** What hosts use when they compress as they send; a file compressed in advance (quality 11) is a little smaller. */
const quality = 5;

/** Compressed sizes in bytes of the heaviest pages of each kind, by address. */
export function compressHeaviest(dist: string, pages: Pages): ReadonlyMap<string, number> {
  return new Map(
    heaviest(pages).map(({ address }) => {
      const html = readFileSync(`${dist}${address.endsWith('/') ? `${address}index.html` : address}`);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
      };
      return [address, brotliCompressSync(html, { params }).length];
    }),
  );
}

function heaviest({ byAddress }: Pages): PageFacts[] {
  const byKind = Map.groupBy<PageKind, PageFacts>(byAddress.values(), ({ address }) => pageKind(address));
  return [...byKind.values()].flatMap((pages) =>
    // Pages arrive in order of address and the sort is stable, so that equal sizes do not depend on the machine.
    pages.sort((a, b) => b.bytes - a.bytes).slice(0, samplePerKind),
  );
}
