import { getCollection } from 'astro:content';
import { getSite } from './site.ts';

/** Address of the chapter that has the table of companies' titles; undefined where none has. */
export async function titlesPage(): Promise<string | undefined> {
  const files = (await getCollection('chapters'))
    .filter(({ body }) => /^<Titles \/>/m.test(body ?? ''))
    .map(({ filePath }) => filePath);
  return (await getSite()).chapters.find(({ file }) => files.includes(file))?.address;
}
