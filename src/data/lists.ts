import { paginate } from '../model/pages.ts';
import type { TopicShelf } from '../model/site.ts';
import { limits } from '../site.ts';
import { getSite } from './site.ts';

/** The archive's list, newest first, cut into pages, and what it says of itself. */
export async function archivePages() {
  const { threads } = await getSite();
  const [first, ...later] = paginate(threads, limits.threadsPerPage);
  return {
    // `paginate` makes at least one page, even of nothing.
    first: first!,
    later,
    about: {
      title: 'Questions',
      description:
        'Career questions of software engineers, newest first, each with a short answer, answers that differ, and what decides between them.',
    },
  };
}

/** A topic's list of threads, cut into pages. */
export function topicPages({ threads }: TopicShelf) {
  const [first, ...later] = paginate(threads, limits.threadsPerPage);
  return { first: first!, later };
}
