import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import contentCheck from './src/integrations/content-check.ts';
import copies from './src/integrations/copies.ts';
import pageWriter from './src/integrations/page-writer.ts';
import pictures from './src/integrations/pictures.ts';
import redirects from './src/integrations/redirects.ts';
import searchIndex from './src/integrations/search-index.ts';
import siteMap from './src/integrations/sitemap.ts';
import verification from './src/integrations/verification.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { readSettings } from './src/settings.ts';

const { site, base } = readSettings(process.env);
// Pages that Astro does not tell the sitemap of, because it has not written them.
const written = [];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // One style sheet inside each page: the page is usable after one request. Scripts stay outside, so that few need a hash.
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // Astro marks every chapter with a directive for itself, of which the bundler then complains, ten lines a chapter.
      rolldownOptions: {
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
    },
    worker: { format: 'es' },
    // The toolbar is off, but Astro would bundle its packages at every start and every build.
    plugins: [
      {
        name: 'without-toolbar',
        enforce: 'post',
        configEnvironment: (name, { optimizeDeps }) => {
          if (name === 'client' && optimizeDeps !== undefined) optimizeDeps.include = [];
        },
      },
    ],
  },
  cacheDir: './.cache/astro',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor({ base }), syntaxHighlight: 'prism' },
  // The order is the pipeline: content is checked, pages are written, then the sitemap, copies and the archive, pictures and the index, then what
  // leads on, then all of it is verified.
  integrations: [
    contentCheck(),
    mdx(),
    pageWriter(written),
    siteMap(written),
    copies(),
    pictures(),
    searchIndex(),
    redirects(),
    verification(),
  ],
});
