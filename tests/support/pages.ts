import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Root-relative addresses of all pages below a built site's folder, sorted; the page for missing addresses as `/404.html`. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

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
