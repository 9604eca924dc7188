import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../../loaders/front-matter.ts';
import { address, chapterSlug } from '../../model/addresses.ts';
import { projectRedactions } from '../archive/sources.ts';
import { contentFiles } from '../read/content-files.ts';

/**
 * Addresses of all threads and chapters by stable id (`thread:how-long-stuck`), those that were taken down included: a note stands
 * there. Of each file only the beginning is read, where the id stands.
 */
export function stablePlaces(root: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const [id, { slug }] of projectRedactions(root).threads)
    if (slug !== undefined) places.set(`thread:${id}`, address.thread(slug));
  const head = Buffer.alloc(512);
  for (const path of contentFiles(join(root, 'content/questions'))) {
    const slug = path.slice(path.lastIndexOf('/') + 1);
    const id = slug.endsWith('.md') ? idOf(join(root, 'content/questions', path), head) : undefined;
    if (id !== undefined) places.set(`thread:${id}`, address.thread(slug.slice(0, -3)));
  }
  for (const path of contentFiles(join(root, 'content/guide'))) {
    const [level = '', name = ''] = path.split('/');
    const id = name.endsWith('.mdx') ? idOf(join(root, 'content/guide', path), head) : undefined;
    if (id !== undefined) places.set(`chapter:${id}`, address.chapter(level, chapterSlug(name)));
  }
  return places;
}

// With the end of its line: an id that is cut off is none.
const idLine = /^id:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:#.*)?\r?\n/m;

function idOf(path: string, head: Buffer): string | undefined {
  const file = openSync(path, 'r');
  try {
    const found = idLine.exec(head.toString('latin1', 0, readSync(file, head, 0, head.length, 0)))?.[1];
    if (found !== undefined) return found;
  } finally {
    closeSync(file);
  }
  return idLine.exec(`${splitFrontMatter(readFileSync(path, 'utf8'))?.yaml ?? ''}\n`)?.[1];
}

/** The same the other way round: stable ids by address. */
export const idsByAddress = (root: string): Map<string, string> =>
  new Map([...stablePlaces(root)].map(([id, place]) => [place, id]));
