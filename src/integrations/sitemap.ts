import { readFileSync, rmSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { absolute } from '../model/addresses.ts';
import type { SitemapFacts } from '../model/sitemap.ts';

/** What the site writes for the sitemap: it alone knows when a page changed. */
const factsFile = 'sitemap-facts.json';

/**
 * The sitemap of every page that search engines may list, with the day of its last change. Notes on what was removed are not among
 * them; a page whose content has no date has none here, for a guess would be believed.
 *
 * @param written Pages beside those that Astro wrote, as `pageWriter` tells of them.
 */
export default function siteMap(written: readonly string[]): AstroIntegration {
  let config: AstroConfig | undefined;
  let notes = new Set<string>();
  let days = new Map<string, string>();
  const inner = sitemap({
    filter: (page) => !notes.has(page),
    serialize: (item) => {
      const day = days.get(item.url);
      return day === undefined ? item : { ...item, lastmod: day };
    },
  });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': (options) => {
        config = options.config;
        return inner.hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async (options) => {
        const { site = '', base = '/' } = config ?? {};
        const file = new URL(factsFile, options.dir);
        const known = JSON.parse(readFileSync(file, 'utf8')) as SitemapFacts;
        const url = (path: string) => absolute(site, base, path);
        days = new Map(Object.entries(known.days).map(([path, day]) => [url(path), day]));
        notes = new Set(known.notes.map(url));
        rmSync(file);
        const pages = [...options.pages, ...written.map((pathname) => ({ pathname }))];
        await inner.hooks['astro:build:done']?.({ ...options, pages });
      },
    },
  };
}
