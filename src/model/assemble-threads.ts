import { address, reservedThreadSlugs } from './addresses.ts';
import { reservedAnchors, sourceAnchor } from './anchors.ts';
import { compareText } from './compare.ts';
import type { Content, Entry } from './content.ts';
import { groupByEach } from './group.ts';
import type { Known } from './known.ts';
import type { Problem } from './problems.ts';
import { redactionsIn } from './redactions.ts';
import type { RemovedAnswer, Thread } from './site.ts';
import { Unique } from './unique.ts';
import type { Redaction } from '../schemas/redactions.ts';
import type { LoadedThread } from '../schemas/thread.ts';

/** Threads newest first, without their chapters and related threads, and without what was taken down. */
export function assembleThreads(content: Content, known: Known, problems: Problem[]): Thread[] {
  const threads: Thread[] = [];
  const unique = new Unique(problems);
  const redactions = redactionsIn(content);
  for (const entry of content.threads) {
    const { file, data } = entry;
    const slug = threadSlug(file);
    const place = address.thread(slug);
    unique.take(file, 'file name', `the address ${place}`);
    unique.take(file, 'id', `the thread id "${data.id}"`);
    if (reservedThreadSlugs.includes(slug)) problems.push(reserved(file, slug));
    checkAnswers(entry, problems);
    if (redactions.threads.has(data.id)) continue;
    threads.push({
      ...data,
      ...withoutRemoved(data.answers, redactions.answers.get(data.id)),
      file,
      slug,
      address: place,
      levels: known.levels.resolve(data.levels, file, 'levels', problems),
      topics: known.topics.resolve(data.topics, file, 'topics', problems),
      sources: known.sources.resolve(data.sources, file, 'sources', problems),
      chapters: [],
      related: [],
    });
  }
  threads.sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  linkNeighbours(threads);
  return threads;
}

/** Joins each thread to its neighbours among the threads about its first topic: where its reader would go on. */
function linkNeighbours(threads: readonly Thread[]): void {
  for (const [topic, list] of groupByEach(threads, (thread) => thread.topics))
    for (const [index, thread] of list.entries()) {
      if (thread.topics[0] !== topic) continue;
      const [newer, older] = [list[index - 1], list[index + 1]];
      if (newer !== undefined) thread.newer = newer;
      if (older !== undefined) thread.older = older;
    }
}

/** Answers that stay, and the notes on those that were taken down. */
function withoutRemoved(
  answers: LoadedThread['answers'],
  redactions: ReadonlyMap<string, Redaction> | undefined,
): Pick<Thread, 'answers' | 'removedAnswers'> {
  if (redactions === undefined) return { answers, removedAnswers: none };
  const stay: LoadedThread['answers'] = [];
  const removedAnswers: RemovedAnswer[] = [];
  for (const answer of answers) {
    const redaction = redactions.get(answer.id);
    if (redaction === undefined) stay.push(answer);
    else {
      const { reason, date } = redaction;
      removedAnswers.push({ id: answer.id, reason, date, place: stay.length });
    }
  }
  return { answers: stay, removedAnswers };
}

const none: readonly never[] = [];

/** `content/questions/2026/how-long-stuck.md` → `how-long-stuck`. */
export function threadSlug(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** An answer's id is its anchor: it must be alone on the page. */
function checkAnswers({ file, data }: Entry<LoadedThread>, problems: Problem[]): void {
  const taken = new Set([...reservedAnchors, ...data.sources.map(sourceAnchor)]);
  const seen = new Set<string>();
  for (const [index, { id }] of data.answers.entries()) {
    const field = `answers.${index}.id`;
    if (seen.has(id)) problems.push(doubledAnswer(file, field, id));
    else if (taken.has(id)) problems.push(takenAnchor(file, field, id));
    seen.add(id);
  }
}

const doubledAnswer = (file: string, field: string, id: string): Problem => ({
  file,
  field,
  code: 'duplicate',
  wrong: `two answers have the id "${id}"`,
  remedy: 'give each answer an id of its own: it is its anchor',
});
const takenAnchor = (file: string, field: string, id: string): Problem => ({
  file,
  field,
  code: 'duplicate',
  wrong: `the id "${id}" is an anchor that the page makes itself`,
  remedy: 'choose an id that says who answers, for instance em-small-firm',
});
const reserved = (file: string, slug: string): Problem => ({
  file,
  field: 'file name',
  code: 'placement',
  wrong: `a thread may not be called "${slug}": the archive's own pages stand at that address`,
  remedy: 'rename the file',
});
