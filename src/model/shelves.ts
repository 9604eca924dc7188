import type { Entry } from './content.ts';
import { groupByEach } from './group.ts';
import type { Chapter, Thread, Topic, TopicShelf } from './site.ts';

/** What is about each topic, in the order of the vocabulary. Topics that nothing is about have no shelf and no page. */
export function shelve(
  topics: readonly Entry<Topic>[],
  chapters: readonly Chapter[],
  threads: readonly Thread[],
): TopicShelf[] {
  const chaptersOf = groupByEach(chapters, (chapter) => chapter.topics);
  const threadsOf = groupByEach(threads, (thread) => thread.topics);
  return topics.flatMap(({ data: topic }) => {
    const shelf = { topic, chapters: chaptersOf.get(topic) ?? [], threads: threadsOf.get(topic) ?? [] };
    return shelf.chapters.length + shelf.threads.length === 0 ? [] : [shelf];
  });
}
