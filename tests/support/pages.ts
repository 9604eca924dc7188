import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Root-relative addresses of all pages below a built site's folder that readers read, sorted; the page for missing addresses as `/404.html`. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html') && !leadsOn(join(dist, name)))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** True of a page that only sends on to another one. */
const leadsOn = (file: string): boolean => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

/** One page of each template, by name: what is true of them is true of their kind. */
export const templates = {
  home: '/',
  guide: '/guide/',
  dimensions: '/guide/dimensions/',
  level: '/guide/mid-level/',
  chapter: '/guide/every-level/low-ratings/',
  archive: '/questions/',
  'archived thread': '/questions/two-low-ratings/',
  'sample thread': '/questions/just-put-on-pip/',
  topics: '/topics/',
  topic: '/topics/reviews/',
  glossary: '/glossary/',
  search: '/search/',
  plain: '/about/',
  design: '/design/',
  missing: '/404.html',
} as const;

const still: ReadonlySet<string> = new Set(['home', 'level', 'archive', 'topic']);

/**
 * How far a page may move on a phone when its faces take the place of their stand-ins, as browsers count it: the home page, level pages and lists not at
 * all, in the three digits that are told; others by what src/client/page/faces.ts allows.
 */
export const largestShift = (template: string): number => (still.has(template) ? 0.0005 : 0.011);

/**
 * The templates that a command's arguments name, all if none; ends the program with a list of them where a name is unknown.
 *
 * @param usage What the command takes, printed with the mistake.
 */
export function chosenTemplates(
  known: Readonly<Record<string, string>>,
  names: readonly string[],
  usage: string,
): [name: string, path: string][] {
  const unknown = names.filter((name) => !(name in known));
  if (unknown.length > 0) {
    console.error(`no template is called ${unknown.join(', ')}\n${usage}`);
    process.exit(1);
  }
  return Object.entries(known).filter(([name]) => names.length === 0 || names.includes(name));
}
