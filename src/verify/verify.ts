import type { Budgets } from './budgets.ts';
import { checkCanonical } from './checks/canonical.ts';
import { checkForeign } from './checks/foreign.ts';
import { checkHandlers } from './checks/handlers.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkIds } from './checks/ids.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLinks } from './checks/links.ts';
import { checkPages } from './checks/pages.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkPolicy } from './checks/policy.ts';
import { checkPublished, type Ledger } from './checks/published.ts';
import { checkRedacted, type Redacted } from './checks/redacted.ts';
import { checkSanitised } from './checks/sanitised.ts';
import { checkSearchIndex } from './checks/search-index.ts';
import { checkSitemap } from './checks/sitemap.ts';
import { checkTitles } from './checks/titles.ts';
import { checkWeight } from './checks/weight.ts';
import { mergePublished } from '../model/published.ts';
import { sortFindings, type Finding } from './finding.ts';
import { readPages } from './pages.ts';
import { readPictures } from './pictures.ts';
import { promisedAddresses } from './promised.ts';
import { readSearchIndex } from './search-index.ts';
import { compressHeaviest, compressScripts, fontSizes } from './weight.ts';

export interface VerifyOptions {
  /** Folder of the built site, with its search index in `search-index/`. */
  dist: string;
  /** Origin of the site: `https://next-rung.example`. */
  site: string;
  /** Path below which it is served: `/` or `/sub/`. */
  base: string;
  /** Content files by the address of their page, without the base. Each of these pages must exist. */
  sources: ReadonlyMap<string, string>;
  /** Addresses, without the base, that the search index must hold, and no others. */
  indexed: readonly string[];
  /** What was taken down: its words must be nowhere. */
  redacted?: readonly Redacted[];
  /** What was published: all of it must lead somewhere. `tell` hears how many addresses are not written down yet. */
  ledger?: Ledger & { tell: (unlisted: number) => void };
  budgets: Budgets;
}

/** Reads the built site and gives back everything that is wrong with it, in order; an empty list when it may be published. */
export async function verifyDist(options: VerifyOptions): Promise<Finding[]> {
  const { dist, site, base, sources, indexed, redacted = [], ledger, budgets } = options;
  const pages = readPages(dist, site, base);
  const index = readSearchIndex(dist, pages.files);
  const sizes = {
    pages: compressHeaviest(dist, pages, budgets),
    scripts: compressScripts(dist, pages),
    fonts: fontSizes(dist, pages),
  };
  const findings = [
    ...checkPages(pages, sources),
    ...checkLinks(pages),
    ...checkIds(pages),
    ...checkHeadings(pages),
    ...checkTitles(pages),
    ...checkCanonical(pages),
    ...checkLanguage(pages),
    ...checkPolicy(pages),
    ...checkHandlers(pages),
    ...checkForeign(pages),
    ...checkSanitised(pages),
    ...checkSitemap(pages),
    ...checkPictures(pages, readPictures(dist, pages), budgets.picture),
    ...checkSearchIndex(index, indexed),
    ...checkRedacted(dist, pages, redacted),
    ...(ledger === undefined ? [] : checkPublished(pages, ledger)),
    ...checkWeight(pages, sizes, budgets),
  ];
  ledger?.tell(mergePublished(ledger.published, promisedAddresses(pages, ledger.idAt)).added.length);
  return sortFindings(findings.map((finding) => withSource(finding, sources)));
}

function withSource(finding: Finding, sources: ReadonlyMap<string, string>): Finding {
  // A finding on a part of a page is one on its page.
  const source = sources.get(finding.page.replace(/#.*/, ''));
  return source === undefined ? finding : { ...finding, source };
}
