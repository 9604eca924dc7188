import { readFileSync } from 'node:fs';
import { cssUrls } from './css-urls.ts';
import { addressOf, listFiles } from './dist-files.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFactsReader } from './page-facts-reader.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';

/** The built site as the checks see it. */
export interface Pages {
  /** Origin: `https://next-rung.example`. */
  site: string;
  /** Path below which the site is served: `/` or `/sub/`. */
  base: string;
  /** Every HTML file, by address without the base, in order of address. */
  byAddress: ReadonlyMap<string, PageFacts>;
  /** Every file, as a path from the root of `dist`: `/favicon.svg`. */
  files: ReadonlySet<string>;
  /** What each CSS file fetches, by path of the file. */
  stylesheets: ReadonlyMap<string, readonly string[]>;
  sitemap: Sitemap;
}

/** Reads a built site, every file once. */
export function readPages(dist: string, site: string, base: string): Pages {
  const files = listFiles(dist);
  const factsOf = pageFactsReader();
  const read = (file: string): Buffer => readFileSync(`${dist}${file}`);
  return {
    site,
    base,
    byAddress: new Map(
      files
        .filter((file) => file.endsWith('.html'))
        .map((file) => {
          const address = addressOf(file);
          return [address, factsOf(address, read(file))];
        }),
    ),
    files: new Set(files),
    stylesheets: new Map(
      files.filter((file) => file.endsWith('.css')).map((file) => [file, cssUrls(read(file).toString())]),
    ),
    sitemap: readSitemap(files, (file) => read(file).toString()),
  };
}

/** Every page that a reader reads: all but those that only send on to another page. */
export function contentPages({ byAddress }: Pages): PageFacts[] {
  return [...byAddress.values()].filter((page) => !isRedirect(page));
}

/** Every page that search engines may list. */
export function indexablePages({ byAddress }: Pages): PageFacts[] {
  return [...byAddress.values()].filter((page) => !page.noindex && page.address !== notFoundAddress);
}

/** The page that hosts serve in place of one that does not exist. It has no address of its own. */
export const notFoundAddress = '/404.html';

/** True of a page that only sends on to another one. */
export const isRedirect = (page: PageFacts): boolean => page.noindex && page.refresh !== undefined;
