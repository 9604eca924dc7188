import type { Entry } from './content.ts';
import type { Chapter, Thread, Topic, TopicShelf } from './site.ts';

/** What is about each topic, in the order of the vocabulary. Topics that nothing is about have no shelf and no page. */
export function shelve(
  topics: readonly Entry<Topic>[],
  chapters: readonly Chapter[],
  threads: readonly Thread[],
): TopicShelf[] {
  const chaptersOf = group(chapters);
  const threadsOf = group(threads);
  return topics.flatMap(({ data: topic }) => {
    const shelf = { topic, chapters: chaptersOf.get(topic) ?? [], threads: threadsOf.get(topic) ?? [] };
    return shelf.chapters.length + shelf.threads.length === 0 ? [] : [shelf];
  });
}

/** One pass over the items, however many topics there are. */
function group<T extends { topics: readonly Topic[] }>(items: readonly T[]): Map<Topic, T[]> {
  const groups = new Map<Topic, T[]>();
  for (const item of items) {
    for (const topic of item.topics) {
      const list = groups.get(topic);
      if (list === undefined) groups.set(topic, [item]);
      else list.push(item);
    }
  }
  return groups;
}
