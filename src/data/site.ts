import { root } from 'astro:config/server';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { readRedactions } from '../loaders/redactions.ts';
import { assemble } from '../model/assemble.ts';
import type { Entry } from '../model/content.ts';
import { ContentError } from '../model/problems.ts';
import type { Site } from '../model/site.ts';
import { oncePerBuild } from './once.ts';

/** The whole site, read once a build: a call of `getCollection` costs milliseconds at 10,000 entries, too many to make one a page. */
export const getSite: () => Promise<Site> = oncePerBuild(read);

async function read(): Promise<Site> {
  const [levels, topics, dimensions, terms, sources, doors, criteria, titles, asked] = await Promise.all([
    entries('levels'),
    entries('topics'),
    entries('dimensions'),
    entries('terms'),
    entries('sources'),
    entries('doors'),
    entries('criteria'),
    entries('titles'),
    entries('asked'),
  ]);
  const [chapters, levelPages, pages, threads] = await Promise.all([
    entries('chapters'),
    entries('levelPages'),
    entries('pages'),
    entries('threads'),
  ]);
  const file = 'content/redactions.yaml';
  const redactions = readRedactions(new URL(file, root), file);
  const vocabularies = { levels, topics, dimensions, terms, sources, doors, criteria, titles, asked };
  // Redirects make no page: they were checked before, and an integration writes them.
  const rest = { redactions, redirects: [] };
  const content = { ...vocabularies, chapters, levelPages, pages, threads, ...rest };
  const { site, problems } = assemble(content);
  if (problems.length > 0) throw new ContentError(problems);
  return site;
}

async function entries<C extends CollectionKey>(collection: C): Promise<Entry<CollectionEntry<C>['data']>[]> {
  const list = await getCollection(collection);
  return list.map(({ filePath = `content/${collection}.yaml`, data }) => ({ file: filePath, data }));
}
