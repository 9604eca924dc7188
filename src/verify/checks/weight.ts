import { allowed, pageKind, type Budgets } from '../budgets.ts';
import type { Finding } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Pages } from '../pages.ts';
import { scriptFiles } from '../weight.ts';

/** Compressed sizes in bytes: of the pages that were compressed, by address, and of scripts, by path of the file. */
export interface Sizes {
  pages: ReadonlyMap<string, number>;
  scripts: ReadonlyMap<string, number>;
  /** Bytes of each font file. */
  fonts: ReadonlyMap<string, number>;
}

const table = 'the table of budgets is src/verify/budgets.ts';

/** No page weighs more than its kind may, nor loads more script; and the fonts of the site keep to theirs. */
export function checkWeight(pages: Pages, sizes: Sizes, budgets: Budgets): Finding[] {
  return [
    ...[...pages.byAddress.values()].flatMap((page) => [
      ...overweight(page, sizes, budgets),
      ...heavyScripts(page, pages, sizes, budgets),
    ]),
    ...heavyFonts(sizes, budgets),
  ];
}

function overweight({ address, bytes }: PageFacts, sizes: Sizes, budgets: Budgets): Finding[] {
  const kind = pageKind(address);
  const budget = budgets.pages[kind];
  const over = (measure: 'html' | 'brotli', weight: number, limit: number): Finding[] =>
    weight <= limit
      ? []
      : [
          {
            check: 'weight',
            page: address,
            wrong: `${measure} ${weight} bytes, where a page of the kind "${kind}" may have ${limit}`,
            remedy: `make the page lighter; ${table}`,
          },
        ];
  return [
    ...over('html', bytes, budget.html),
    ...over('brotli', sizes.pages.get(address) ?? 0, allowed(budget, bytes)),
  ];
}

function heavyScripts(page: PageFacts, pages: Pages, { scripts }: Sizes, budgets: Budgets): Finding[] {
  const searches = page.address === '/search/';
  const limit = searches ? budgets.searchScripts : budgets.scripts;
  const weight = scriptFiles(page, pages).reduce((sum, file) => sum + (scripts.get(file) ?? 0), 0);
  if (weight <= limit) return [];
  const wrong = `scripts of ${weight} bytes (brotli), where it may load ${limit}`;
  return [{ check: 'weight', page: page.address, wrong, remedy: `load less of it, or later; ${table}` }];
}

function heavyFonts({ fonts }: Sizes, { fontFiles, fonts: limit }: Budgets): Finding[] {
  const bytes = [...fonts.values()].reduce((sum, size) => sum + size, 0);
  if (fonts.size <= fontFiles && bytes <= limit) return [];
  const wrong = `${fonts.size} font files of ${bytes} bytes, where the site may have ${fontFiles} of ${limit}`;
  return [{ check: 'weight', page: '/', wrong, remedy: `cut them down (npm run fonts); ${table}` }];
}
