import { groupByEach } from './group.ts';
import { counted } from './numbers.ts';
import type { Problem } from './problems.ts';
import type { Site, Topic } from './site.ts';

/** How many links of each kind pages of the guide and of the archive have at least, and between which sizes of the archive that holds. */
export interface CrossLinkLimits {
  /** Threads that a chapter names or that name it. */
  threadsOfChapter: number;
  /** Chapters that a thread names or that name it. */
  chaptersOfThread: number;
  /** Threads that a thread names or that name it. */
  threadsOfThread: number;
  /** A site with fewer threads has just begun. */
  fromThreads: number;
  /** Nobody links more threads than these by hand: in a larger archive what to read next is computed, and only chapters are held to it. */
  toThreads: number;
}

/** Suggestions in a remedy. */
const mostSuggested = 3;

/** Chapters and threads with too few links to each other. The whole site must hang together: what nothing leads to is not read. */
export function crossLinkProblems({ chapters, threads }: Site, limits: CrossLinkLimits): Problem[] {
  if (threads.length < limits.fromThreads) return [];
  const naming = groupByEach(threads, (thread) => thread.related);
  const problems = chapters.flatMap((chapter) =>
    tooFew('threads', chapter, chapter.threads, threads, limits.threadsOfChapter, 'question'),
  );
  if (threads.length > limits.toThreads) return problems;
  for (const thread of threads) {
    const siblings = [...new Set([...thread.related, ...(naming.get(thread) ?? [])])];
    problems.push(
      ...tooFew('chapters', thread, thread.chapters, chapters, limits.chaptersOfThread, 'chapter'),
      ...tooFew('related', thread, siblings, threads, limits.threadsOfThread, 'other question'),
    );
  }
  return problems;
}

interface Linked {
  id: string;
  file: string;
  topics: readonly Topic[];
}

function tooFew(
  field: string,
  page: Linked,
  has: readonly Linked[],
  all: readonly Linked[],
  least: number,
  what: string,
): Problem[] {
  if (has.length >= least) return [];
  const near = all
    .filter(
      (one) => one !== page && !has.includes(one) && one.topics.some((topic) => page.topics.includes(topic)),
    )
    .slice(0, mostSuggested)
    .map(({ id }) => id);
  const wrong = `is linked with ${counted(has.length, what)}, where ${least} ${least === 1 ? 'is' : 'are'} needed`;
  const about = near.length === 0 ? '' : `; about the same topics: ${near.join(', ')}`;
  return [
    { file: page.file, field, code: 'reference', wrong, remedy: `name more in "${field}", by id${about}` },
  ];
}
