import { resolveImport, type Import } from './imports.ts';

/**
 * Who may import whom, by folder or file of src/. A folder may always import itself. One direction, so that a newcomer can
 * read upwards: content → schemas → data → model → components and layouts → pages.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'model/': [],
  'schemas/': ['model/', 'site.ts'],
  // The loader of threads keeps a few plain words of each body for cards and descriptions.
  'loaders/': ['schemas/', 'model/', 'markdown/plain-text.ts', 'site.ts'],
  'markdown/': ['model/', 'site.ts'],
  // Which threads have a picture of their own is a setting; a build may leave the copies out.
  'data/': ['model/', 'loaders/', 'markdown/', 'settings.ts', 'site.ts', 'steps.ts'],
  // The head of a page carries the policy; the page for searching and the way to it name the files of their code.
  'components/': [
    'model/',
    'site.ts',
    'styles/',
    'security.ts',
    'client/search/search-page.ts',
    'client/search/tools.ts',
  ],
  // The frame of every page asks for the script of every page, and names the file of what shares.
  'layouts/': [
    'components/',
    'model/',
    'site.ts',
    'styles/',
    'inline-scripts.ts',
    'client/page/main.ts',
    'client/share/menu.ts',
  ],
  // What machines read, made of plain values.
  'formats/': ['model/', 'schemas/archive-line.ts', 'site.ts'],
  // Pages name their own address, and one module makes every address. One route hands the search what it is made of.
  'pages/': [
    'data/',
    'layouts/',
    'components/',
    'formats/',
    'model/addresses.ts',
    'model/search/material.ts',
    'site.ts',
  ],
  // Limits of the search are constants, of which a browser gets only those that it uses.
  'client/': ['model/', 'site.ts'],
  'verify/': [
    'model/addresses.ts',
    'model/compare.ts',
    'model/nearest.ts',
    'model/picture.ts',
    'model/published.ts',
    'model/redirects.ts',
    'site.ts',
  ],
  // Content as its files have it, apart from the collections: what is asked before and after pages are made of it.
  'sources/': ['schemas/', 'model/', 'loaders/', 'markdown/plain-text.ts'],
  // All problems of the content. It is told which day it is, and reads texts by the rules that pages are made by.
  'check/': [
    'sources/content-files.ts',
    'schemas/',
    'model/',
    'loaders/front-matter.ts',
    'loaders/unknown-data.ts',
    'markdown/plain-text.ts',
    'markdown/render-thread.ts',
    'markdown/url-policy.ts',
    'site.ts',
  ],
  // Programs, which no other folder of src imports. The ledger of addresses is written from the built site, and the archive recounted in it.
  'cli/': [
    'check/check-content.ts',
    'check/read/page.ts',
    'check/read/placement.ts',
    'sources/',
    'schemas/',
    'model/',
    'loaders/front-matter.ts',
    'loaders/unknown-data.ts',
    'markdown/render-thread.ts',
    'verify/dist-files.ts',
    'verify/pages.ts',
    'verify/promised.ts',
    'clock.ts',
    'settings.ts',
  ],
  // What the search index is built with: from written pages, by the same rules as the browser reads it.
  'search-index/': ['model/'],
  // What previews show, drawn from plain values.
  'pictures/': ['model/'],
  'integrations/': [
    'check/check-content.ts',
    'sources/',
    'search-index/',
    'pictures/',
    'verify/',
    'model/',
    'clock.ts',
    'settings.ts',
    'site.ts',
    'steps.ts',
  ],
  'fonts/': [],
  'styles/': [],
  'content.config.ts': ['loaders/', 'schemas/'],
  'clock.ts': [],
  'settings.ts': ['site.ts'],
  'security.ts': ['inline-scripts.ts'],
  'inline-scripts.ts': [],
  'site.ts': [],
  'steps.ts': [],
};

/** Folders that need nothing but themselves: they run in a test, and the model in a browser, as they are. */
const withoutPackages = ['model/', 'client/'];
/** Small packages that need nothing themselves: the index and the browser have to bring words together in the same way. */
const runAnywhere = ['stemmer'];
/** The vocabulary of schema.org, which is types and nothing else. */
const typePackages = ['schema-dts'];
const readsCollections = ['data/', 'content.config.ts'];

/** What a file imports although it may not, in words. */
export function forbidden(file: string, imports: readonly Import[], packages: readonly string[]): string[] {
  if (file === 'src/env.d.ts') return [];
  const zone = zoneOf(file);
  const allowed = mayImport[zone];
  if (allowed === undefined)
    return [`${file} stands in no known place of src → name its rule in tests/support/import-rules.ts`];
  return imports.flatMap((one) => {
    const { specifier } = one;
    const target = resolveImport(file, specifier);
    const wrong =
      target === undefined ? packageFault(zone, one, packages) : fileFault(zone, allowed, target, one);
    return wrong === undefined ? [] : [`${file} imports ${target ?? specifier}: ${wrong}`];
  });
}

/** `src/model/days.ts` → `model/`; `src/site.ts` → `site.ts`. */
function zoneOf(file: string): string {
  const [, first = '', ...rest] = file.split('/');
  return rest.length === 0 ? first : `${first}/`;
}

function fileFault(
  zone: string,
  allowed: readonly string[],
  target: string,
  { typesOnly, inScript }: Import,
): string | undefined {
  if (!/\.(?:ts|astro|css|mjs|woff2)$/.test(target)) return 'write the file’s extension';
  const path = target.replace(/^src\//, '');
  const isIn = (places: readonly string[]) =>
    target.startsWith('src/') &&
    places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
  if (isIn([zone, ...allowed])) return undefined;
  if (zone === 'model/' && isIn(['schemas/']))
    return typesOnly ? undefined : 'model/ may import only types of schemas/';
  if (zone === 'components/' && isIn(['client/']))
    return inScript ? undefined : 'only a <script> may import client/';
  return `${zone} may import ${[zone, ...allowed].join(', ')}`;
}

function packageFault(
  zone: string,
  { specifier, typesOnly }: Import,
  packages: readonly string[],
): string | undefined {
  if (specifier === 'astro:content' && !readsCollections.includes(zone))
    return `only ${readsCollections.join(' and ')} may`;
  const isHarmless = runAnywhere.includes(specifier) || (typesOnly && typePackages.includes(specifier));
  if (withoutPackages.includes(zone) && !isHarmless) return `${zone} needs no package`;
  if (/^(?:node|astro):/.test(specifier)) return undefined;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return packages.includes(name) ? undefined : 'package.json does not list it, and there are no path aliases';
}
