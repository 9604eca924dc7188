import type { Content } from './content.ts';
import { groupByEach } from './group.ts';
import { Lookup } from './lookup.ts';
import type { Problem } from './problems.ts';
import { redactionsIn } from './redactions.ts';
import type { Chapter, Thread } from './site.ts';

/**
 * Joins chapters and threads, each to the other whichever of the two names it, and threads to the threads they name.
 * What a page names comes first, as written; then what names it, in the order of the lists, whatever order files were read in.
 * Changes the given chapters and threads, which nobody else has seen yet.
 */
export function connect(
  content: Content,
  chapters: readonly Chapter[],
  threads: readonly Thread[],
  problems: Problem[],
): void {
  const chapterById = Lookup.ofPages('chapter', chapters);
  const threadById = Lookup.ofPages('thread', threads);
  const { threads: gone } = redactionsIn(content);
  const chapterByFile = new Map(chapters.map((chapter) => [chapter.file, chapter]));
  const threadByFile = new Map(threads.map((thread) => [thread.file, thread]));
  const namedThreads = new Map<Chapter, Thread[]>();
  const namedChapters = new Map<Thread, Chapter[]>();

  for (const { file, data } of content.chapters) {
    const named = threadById.resolve(data.threads, file, 'threads', problems, gone);
    const chapter = chapterByFile.get(file);
    if (chapter !== undefined) namedThreads.set(chapter, named);
  }
  for (const { file, data } of content.threads) {
    const named = chapterById.resolve(data.chapters, file, 'chapters', problems);
    const related = threadById.resolve(data.related, file, 'related', problems, gone);
    const thread = threadByFile.get(file);
    if (thread === undefined) continue;
    namedChapters.set(thread, named);
    thread.related = related;
  }
  const threadsNaming = groupByEach(threads, (thread) => namedChapters.get(thread) ?? []);
  const chaptersNaming = groupByEach(chapters, (chapter) => namedThreads.get(chapter) ?? []);
  for (const chapter of chapters)
    chapter.threads = union(namedThreads.get(chapter), threadsNaming.get(chapter));
  for (const thread of threads)
    thread.chapters = union(namedChapters.get(thread), chaptersNaming.get(thread));
}

const union = <T>(first: readonly T[] = [], then: readonly T[] = []): T[] => [
  ...new Set([...first, ...then]),
];
