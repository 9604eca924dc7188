import { provenance } from '../model/provenance.ts';
import type { Thread, Tombstone } from '../model/site.ts';
import { updatedDay } from '../model/updated.ts';
import { archiveVersion, type ArchiveLine } from '../schemas/archive-line.ts';
import type { ThreadTexts } from '../model/thread-words.ts';
import type { Absolute } from './place.ts';
import { licence } from './thread-copy.ts';

export { archiveSchema } from '../schemas/archive-line.ts';

/** A thread as a line of the archive. */
export function archiveLine(thread: Thread, { parts, answers }: ThreadTexts, to: Absolute): ArchiveLine {
  const url = to(thread.address);
  const common = {
    schema: archiveVersion,
    id: thread.id,
    url,
    title: thread.title,
    levels: thread.levels.map(({ id }) => id),
    topics: thread.topics.map(({ id }) => id),
    asker: thread.asker,
    date: thread.date,
    checked: thread.checked,
    updated: updatedDay(thread),
    licence: licence(thread),
    provenance: provenance(thread),
    question: parts.question ?? '',
    shortAnswer: parts['short answer'] ?? '',
    answers: thread.answers.map((answer) => ({
      ...answer,
      url: `${url}#${answer.id}`,
      text: answers[answer.id] ?? '',
    })),
    removedAnswers: thread.removedAnswers.map(({ id, reason, date }) => ({ id, reason, date })),
    whatDecides: parts['what decides'] ?? '',
    thisWeek: parts['this week'],
    whenThisIsWrong: parts['when this is wrong'],
    chapters: thread.chapters.map(({ address }) => to(address)),
    related: thread.related.map(({ id }) => id),
    sources: thread.sources.map(({ names: _, ...work }) => work),
  } as const;
  return thread.kind === 'archived'
    ? { ...common, kind: 'archived', source: thread.source }
    : { ...common, kind: 'sample' };
}

/** A thread that was taken down as a line of the archive. */
export const removedLine = ({ address, reason, date }: Tombstone, to: Absolute): ArchiveLine => ({
  schema: archiveVersion,
  kind: 'removed',
  url: to(address),
  reason,
  date,
});
