import { address } from './addresses.ts';
import type { Content } from './content.ts';
import { Lookup } from './lookup.ts';
import { doubledId, type Problem } from './problems.ts';
import { redactionsIn } from './redactions.ts';
import type { Asked } from '../schemas/vocabularies.ts';
import type { Chapter, Thread } from './site.ts';

/** Something that phrases can be for. */
interface Target {
  id: string;
  kind: NonNullable<Asked['kind']>;
  address: string;
}

/**
 * What people type who need something, by its address: a chapter, a thread, a term or an expectation. Phrases for a thread that was taken down are
 * gone with it. Problems are an id that nothing has, one that two things have where the entry does not say which is meant, and a second list for one
 * thing.
 */
export function phrasesByAddress(
  content: Content,
  chapters: readonly Chapter[],
  threads: readonly Thread[],
  problems: Problem[],
): Map<string, readonly string[]> {
  const targets = [
    ...chapters.map(({ id, address: place }): Target => ({ id, kind: 'chapter', address: place })),
    ...threads.map(({ id, address: place }): Target => ({ id, kind: 'thread', address: place })),
    ...content.terms.map(({ data: { id } }): Target => ({ id, kind: 'term', address: address.term(id) })),
    ...content.criteria.map(({ data: { id } }): Target => ({
      id,
      kind: 'expectation',
      address: address.criterion(id),
    })),
  ];
  const { threads: gone } = redactionsIn(content);
  const lists = new Map<string, { file: string; phrases: readonly string[] }>();
  for (const { file, data } of content.asked) {
    const { id, kind, phrases } = data;
    const fitting = targets.filter((one) => kind === undefined || one.kind === kind);
    const [meant, ...others] = fitting.filter((one) => one.id === id);
    const isGone = gone.has(id) && (kind ?? meant?.kind ?? 'thread') === 'thread';
    if (isGone) continue;
    if (meant === undefined) problems.push(...missing(id, kind, fitting, file));
    else if (others.length > 0) problems.push(shared(id, [meant, ...others], file));
    else {
      const first = lists.get(meant.address);
      if (first === undefined) lists.set(meant.address, { file, phrases });
      else problems.push(doubledId(file, 'list of phrases', id, first.file));
    }
  }
  return new Map([...lists].map(([place, { phrases }]) => [place, phrases]));
}

function missing(
  id: string,
  kind: Target['kind'] | undefined,
  known: readonly Target[],
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const name = kind ?? 'chapter, thread, term or expectation';
  // That two kinds share an id is no fault of either.
  Lookup.ofPages(
    name,
    known.map((one) => ({ ...one, file: '' })),
  ).one(id, file, `${id}.id`, problems);
  return problems;
}

const shared = (id: string, meant: readonly Target[], file: string): Problem => ({
  file,
  field: `${id}.id`,
  code: 'reference',
  wrong: `"${id}" is the id of a ${meant.map(({ kind }) => kind).join(' and of a ')}`,
  remedy: `write ${meant.map(({ kind }) => `"kind: ${kind}"`).join(' or ')} below it`,
});
