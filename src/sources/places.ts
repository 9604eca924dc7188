import { join } from 'node:path';
import { address, chapterSlug } from '../model/addresses.ts';
import { contentFiles } from './content-files.ts';
import { idOfFile } from './id-of-file.ts';
import { projectRedactions } from './threads.ts';

/**
 * Addresses of all threads and chapters by stable id (`thread:how-long-stuck`), those that were taken down included: a note stands there.
 */
export function stablePlaces(root: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const [id, { slug }] of projectRedactions(root).threads)
    if (slug !== undefined) places.set(`thread:${id}`, address.thread(slug));
  for (const path of contentFiles(join(root, 'content/questions'))) {
    const slug = path.slice(path.lastIndexOf('/') + 1);
    const id = slug.endsWith('.md') ? idOfFile(join(root, 'content/questions', path)) : undefined;
    if (id !== undefined) places.set(`thread:${id}`, address.thread(slug.slice(0, -3)));
  }
  for (const path of contentFiles(join(root, 'content/guide'))) {
    const [level = '', name = ''] = path.split('/');
    const id = name.endsWith('.mdx') ? idOfFile(join(root, 'content/guide', path)) : undefined;
    if (id !== undefined) places.set(`chapter:${id}`, address.chapter(level, chapterSlug(name)));
  }
  return places;
}

/** The same the other way round: stable ids by address. */
export const idsByAddress = (root: string): Map<string, string> =>
  new Map([...stablePlaces(root)].map(([id, place]) => [place, id]));
