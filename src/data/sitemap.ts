import { address } from '../model/addresses.ts';
import { paginate } from '../model/pages.ts';
import { listedPages, type Listed } from '../model/sitemap.ts';
import { latest } from '../model/updated.ts';
import { limits } from '../site.ts';
import { getSite } from './site.ts';

export interface SitemapPart {
  /** Counted from 0, as in its address. */
  number: number;
  pages: readonly Listed[];
  /** The part as the index lists it: it changed when the newest of its pages did. */
  listed: Listed;
}

/** The sitemap, in parts that the protocol allows. */
export async function sitemapParts(): Promise<SitemapPart[]> {
  const pages = listedPages(await getSite(), limits.threadsPerPage);
  return paginate(pages, limits.sitemapPart).map(({ items }, number) => {
    const updated = latest(items.flatMap((page) => page.updated ?? []));
    return { number, pages: items, listed: { address: address.sitemapPart(number), updated } };
  });
}
