import type { Problem } from './problems.ts';
import { address, reservedPageSlugs } from './addresses.ts';

/** Folders in which the build alone writes, whatever a file is called. */
const machineFolders: ReadonlySet<string> = new Set(['_astro', 'og', 'pagefind', 'q', 'search-index']);

/** Files at the root that the build writes, or writes on its way and removes. */
const rootFiles: ReadonlySet<string> = new Set([
  ...[
    ...[address.feed(), address.jsonFeed(), address.archive(), address.archiveSchema(), address.sitemap()],
    ...[address.dimensionsData(), address.titlesData(), address.llms(), address.llmsFull()],
  ].map((path) => path.slice(1)),
  ...['404.html', 'index.html', 'robots.txt', 'pictures.json', 'sitemap-facts.json'],
  ...['_redirects', 'redirects.nginx.map'],
]);
/** Parts of what is too long for one file. */
const numberedFile = /^(?:copies-\d+\.jsonl|sitemap-\d+\.xml)$/;

/** Endings of pages, feeds, copies and artefacts, of a folder too. A file without an ending stands where the build makes a folder. */
const written = /(?:^|\/)(?:[^/.]+$|[^/]*\.(?:html|json|md|txt|xml)(?:\/|$))/;

/**
 * Whether the build itself writes, or may write, at the place of a file of `public/`. Astro would leave out its own page there, and other
 * files would be written over. Pictures and the like may stand beside pages.
 *
 * @param path Below the folder, with forward slashes; its case does not matter, as on some disks.
 * @param pages Slugs of plain pages, which are folders at the root.
 */
export function isBuilt(path: string, pages: ReadonlySet<string>): boolean {
  const lower = path.toLowerCase();
  const [first = ''] = lower.split('/', 1);
  const rest = lower.slice(first.length + 1);
  if (rootFiles.has(first) || numberedFile.test(first) || machineFolders.has(first)) return true;
  return (pages.has(first) || reservedPageSlugs.includes(first)) && (rest === '' || written.test(rest));
}

/**
 * Files of `public/` that would take the place of something that the build makes.
 *
 * @param folder The folder, from the project's root.
 * @param files Paths below it.
 * @param pages Slugs of plain pages.
 */
export function publicProblems(
  folder: string,
  files: readonly string[],
  pages: ReadonlySet<string>,
): Problem[] {
  return files
    .filter((path) => isBuilt(path, pages))
    .map((path) => ({
      file: `${folder}/${path}`,
      field: 'file name',
      code: 'placement',
      wrong: `stands where the site's own /${path} belongs, or may belong: one of the two would be lost`,
      remedy: `give it another name, or a folder of its own: ${folder}/files/${path.split('/').at(-1)}`,
    }));
}
