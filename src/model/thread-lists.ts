import { address } from './addresses.ts';
import { rungs } from './levels.ts';
import type { Level, Site, Thread, TopicShelf } from './site.ts';

/** A list of threads that has pages of its own, and what it says of itself. */
export interface ThreadListing {
  /** What stands after `/questions/`: `level/junior`; empty for the whole archive. */
  path: string;
  title: string;
  description: string;
  threads: readonly Thread[];
}

/** Names of the kinds, as filters and titles have them. */
export const kindNames = { archived: 'Archived', sample: 'Samples' } as const;

/** How many pages of the guide a thread belongs to: chapters that name it, or that it names. */
export const guideLinks = (thread: Thread): number => thread.chapters.length;

/** Whether a thread is for people at a level: what helps at every level helps at each. */
export const helpsAt = ({ levels }: Pick<Thread, 'levels'>, level: Level): boolean =>
  levels.some(({ id, rung }) => id === level.id || rung === 0);

type Archive = Pick<Site, 'levels' | 'threads'>;

/** Every list of the archive, the whole archive first. A list that would hold nothing is not made. */
export function threadListings({ levels, threads }: Archive): ThreadListing[] {
  return [
    {
      path: '',
      title: 'Questions',
      description:
        'Career questions of software engineers, newest first, each with a short answer, answers that differ, and what decides between them.',
      threads,
    },
    ...rungs(levels).map((level) => ({
      path: `level/${level.id}`,
      title: `Questions for ${level.name.toLowerCase()} engineers`,
      description: `Career questions that help at ${level.name.toLowerCase()} level, newest first, each with a short answer and answers that differ for reasons you can weigh.`,
      threads: threads.filter((thread) => helpsAt(thread, level)),
    })),
    {
      path: 'kind/archived',
      title: 'Archived questions',
      description:
        'Questions that were asked in a community and are kept here with where they come from, what was reported of them and what was captured.',
      threads: threads.filter(({ kind }) => kind === 'archived'),
    },
    {
      path: 'kind/sample',
      title: 'Sample questions',
      description:
        'Questions that this site wrote itself: the situations are invented and say so, the advice is meant, and the answers differ.',
      threads: threads.filter(({ kind }) => kind === 'sample'),
    },
    {
      path: 'most-linked',
      title: 'Questions most linked to from the guide',
      description:
        'The questions that most chapters of the guide lead to, the most linked first: where people who read the guide usually go on.',
      threads: mostLinked(threads),
    },
  ].filter((list) => list.path === '' || list.threads.length > 0);
}

/** Threads that the guide leads to, the most linked first; the order of the archive where they are linked equally. */
export function mostLinked(threads: readonly Thread[]): Thread[] {
  return threads.filter((thread) => guideLinks(thread) > 0).sort((a, b) => guideLinks(b) - guideLinks(a));
}

/** A filter of the archive: where it leads, what it is called, how many threads it leads to. */
export interface Filter {
  name: string;
  address: string;
  count: number;
}

export interface FilterGroup {
  /** What the filters of the group tell apart: "Level". */
  name: string;
  filters: readonly Filter[];
}

/** The filters that every list of threads offers, those that lead somewhere. */
export function filterGroups(site: Archive & { shelves: readonly TopicShelf[] }): {
  short: FilterGroup[];
  topics: FilterGroup;
} {
  const lists = new Map(threadListings(site).map((list) => [list.path, list.threads.length]));
  const filter = (name: string, path: string): Filter[] => {
    const count = lists.get(path);
    return count === undefined ? [] : [{ name, address: address.questionList(path), count }];
  };
  const all = site.threads.length;
  return {
    short: [
      {
        name: 'Level',
        filters: [
          ...filter('All', ''),
          ...rungs(site.levels).flatMap(({ id, name }) => filter(name, `level/${id}`)),
        ],
      },
      {
        name: 'Kind',
        filters: [...filter(kindNames.archived, 'kind/archived'), ...filter(kindNames.sample, 'kind/sample')],
      },
      {
        name: 'Order',
        filters: [
          { name: 'Newest', address: address.questions(), count: all },
          ...filter('Most linked from the guide', 'most-linked'),
        ],
      },
    ],
    topics: {
      name: 'Topic',
      filters: site.shelves
        .filter(({ threads }) => threads.length > 0)
        .map(({ topic, threads }) => ({
          name: topic.name,
          address: address.topic(topic.id),
          count: threads.length,
        })),
    },
  };
}
