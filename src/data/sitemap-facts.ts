import { listedPages, type SitemapFacts } from '../model/sitemap.ts';
import { limits } from '../site.ts';
import { getSite } from './site.ts';

/** The days of all pages that search engines may list, and the notes that they may not. */
export async function sitemapFacts(): Promise<SitemapFacts> {
  const site = await getSite();
  const pages = listedPages(site, limits.threadsPerPage);
  return {
    days: Object.fromEntries(
      pages.flatMap(({ address, updated }) => (updated === undefined ? [] : [[address, updated]])),
    ),
    notes: site.tombstones.map(({ address }) => address),
  };
}
