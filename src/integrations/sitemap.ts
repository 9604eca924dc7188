import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { tombstoneAddresses } from '../cli/archive/removed.ts';
import { absolute } from '../model/addresses.ts';

/** The sitemap of every page that search engines may list: notes on what was removed are not among them. */
export default function siteMap(): AstroIntegration {
  let config: AstroConfig | undefined;
  let notes = new Set<string>();
  const inner = sitemap({ filter: (page) => !notes.has(page) });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': (options) => {
        config = options.config;
        return inner.hooks['astro:config:done']?.(options);
      },
      'astro:build:start': () => {
        if (config === undefined) return;
        const { root, site = '', base } = config;
        notes = new Set(tombstoneAddresses(fileURLToPath(root)).map((path) => absolute(site, base, path)));
      },
    },
  };
}
