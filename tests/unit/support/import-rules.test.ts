import { describe, expect, test } from 'vitest';
import { forbidden } from '../../support/import-rules.ts';
import { importsOf } from '../../support/imports.ts';

const packages = ['prismjs', '@astrojs/markdown-satteri', 'astro'];

describe('the rules refuse', () => {
  test.each([
    ['src/model/x.ts', "import { z } from 'astro/zod';", 'astro/zod: model/ needs no package'],
    ['src/model/x.ts', "import { readFileSync } from 'node:fs';", 'node:fs: model/ needs no package'],
    [
      'src/model/x.ts',
      "import { id } from '../schemas/fields.ts';",
      'src/schemas/fields.ts: model/ may import only types of schemas/',
    ],
    [
      'src/model/x.ts',
      "export { id } from '../schemas/fields.ts';",
      'src/schemas/fields.ts: model/ may import only types of schemas/',
    ],
    ['src/model/x.ts', "import { site } from '../site.ts';", 'src/site.ts: model/ may import model/'],
    ['src/model/x.ts', "import { a } from './days';", 'src/model/days: write the file’s extension'],
    [
      'src/schemas/x.ts',
      "import { a } from '../loaders/threads.ts';",
      'src/loaders/threads.ts: schemas/ may import schemas/, model/, site.ts',
    ],
    [
      'src/schemas/x.ts',
      "import { z } from 'zood';",
      'zood: package.json does not list it, and there are no path aliases',
    ],
    [
      'src/pages/x.ts',
      "import { a } from '@/data/site.ts';",
      '@/data/site.ts: package.json does not list it, and there are no path aliases',
    ],
    [
      'src/pages/x.ts',
      "import { getCollection } from 'astro:content';",
      'astro:content: only data/ and content.config.ts may',
    ],
    [
      'src/pages/x.ts',
      "const a = await import('../client/x.ts');",
      'src/client/x.ts: pages/ may import pages/, data/, layouts/, components/, formats/, model/addresses.ts, model/search/material.ts, site.ts',
    ],
    [
      'src/components/ui/X.astro',
      "---\nimport '../../client/x.ts';\n---\n<p>x</p>",
      'src/client/x.ts: only a <script> may import client/',
    ],
    [
      'src/components/ui/X.astro',
      "---\nimport { getSite } from '../../data/site.ts';\n---\n",
      'src/data/site.ts: components/ may import components/, model/, site.ts, styles/, security.ts, client/search/search-page.ts, client/search/tools.ts',
    ],
    [
      'src/components/ui/X.astro',
      "<p>x</p>\n<script>\nimport { a } from '../../verify/x.ts';\n</script>",
      'src/verify/x.ts: components/ may import components/, model/, site.ts, styles/, security.ts, client/search/search-page.ts, client/search/tools.ts',
    ],
    ['src/client/x.ts', "import { a } from 'pagefind';", 'pagefind: client/ needs no package'],
    [
      'src/verify/x.ts',
      "import { a } from '../model/days.ts';",
      'src/model/days.ts: verify/ may import verify/, model/addresses.ts, model/compare.ts, model/nearest.ts, model/picture.ts, model/published.ts, model/redirects.ts, site.ts',
    ],
    [
      'src/verify/x.ts',
      "type A = import('../settings.ts').A;",
      'src/settings.ts: verify/ may import verify/, model/addresses.ts, model/compare.ts, model/nearest.ts, model/picture.ts, model/published.ts, model/redirects.ts, site.ts',
    ],
    [
      'src/cli/x.ts',
      "import { a } from '../../tests/support/x.ts';",
      'tests/support/x.ts: cli/ may import cli/, check/check-content.ts, check/read/page.ts, check/read/placement.ts, sources/, schemas/, model/, loaders/front-matter.ts, loaders/unknown-data.ts, markdown/render-thread.ts, verify/dist-files.ts, verify/pages.ts, verify/promised.ts, clock.ts, settings.ts',
    ],
    [
      'src/integrations/x.ts',
      "import { serve } from '../cli/serve.ts';",
      'src/cli/serve.ts: integrations/ may import integrations/, check/check-content.ts, sources/, search-index/, pictures/, verify/, model/, clock.ts, settings.ts, site.ts, steps.ts',
    ],
    [
      'src/check/x.ts',
      "import { latestDay } from '../clock.ts';",
      'src/clock.ts: check/ may import check/, sources/content-files.ts, schemas/, model/, loaders/front-matter.ts, loaders/unknown-data.ts, markdown/plain-text.ts, markdown/render-thread.ts, markdown/url-policy.ts, site.ts',
    ],
    [
      'src/sources/x.ts',
      "import { place } from '../check/read/placement.ts';",
      'src/check/read/placement.ts: sources/ may import sources/, schemas/, model/, loaders/, markdown/plain-text.ts',
    ],
  ])('%s: %s', (file, text, expected) =>
    expect(forbidden(file, importsOf(file, text), packages)).toEqual([`${file} imports ${expected}`]),
  );

  test('a file in no known place', () =>
    expect(forbidden('src/utils/x.ts', [], packages)).toEqual([
      'src/utils/x.ts stands in no known place of src → name its rule in tests/support/import-rules.ts',
    ]));

  test.each([
    ['src/model/x.ts', "import type { A } from '../schemas/thread.ts';\nimport { a } from './days.ts';"],
    [
      'src/model/x.ts',
      "import { type A, type B } from '../schemas/thread.ts';\n// import { z } from 'astro/zod';",
    ],
    ['src/components/ui/X.astro', "<script>\n  import '../../client/x.ts';\n</script>"],
    [
      'src/data/x.ts',
      "import { getCollection } from 'astro:content';\nimport { root } from 'astro:config/server';",
    ],
    [
      'src/markdown/x.ts',
      "import 'prismjs/components/prism-c.js';\nimport { satteri } from '@astrojs/markdown-satteri';",
    ],
    ['src/env.d.ts', "import 'anything';"],
  ])('nothing of %s: %s', (file, text) =>
    expect(forbidden(file, importsOf(file, text), packages)).toEqual([]),
  );
});
