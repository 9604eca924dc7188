import { stemmer } from 'stemmer';
import { relatedFinder, type RelatedThread } from '../model/related/find.ts';
import type { Thread } from '../model/site.ts';
import { allSpellings } from '../model/terms/spellings.ts';
import { limits } from '../site.ts';
import { oncePerBuild } from './once.ts';
import { getSite } from './site.ts';

const finder = oncePerBuild(read);

async function read() {
  const { threads, terms } = await getSite();
  const glossary = terms.map((term) => ({ id: term.id, spellings: allSpellings(term) }));
  return relatedFinder(threads, glossary, stemmer);
}

/** Threads to read after this one, with what they have in common: found when its page is written, and not kept. */
export async function relatedThreads({ id }: Thread): Promise<RelatedThread[]> {
  const find = await finder();
  return find(id, limits.related);
}
