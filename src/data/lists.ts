import { paginate, type Page } from '../model/pages.ts';
import type { Thread, TopicShelf } from '../model/site.ts';
import { filterGroups, threadListings, type ThreadListing } from '../model/thread-lists.ts';
import { limits } from '../site.ts';
import { getSite } from './site.ts';

/** Every page of every list of the archive, with what the list says of itself. */
export async function listingPages(): Promise<{ list: ThreadListing; page: Page<Thread> }[]> {
  return threadListings(await getSite()).flatMap((list) =>
    paginate(list.threads, limits.threadsPerPage).map((page) => ({ list, page })),
  );
}

/** The filters that every list offers. */
export const listFilters = async () => filterGroups(await getSite());

/** A topic's list of threads, cut into pages. */
export function topicPages({ threads }: TopicShelf) {
  const [first, ...later] = paginate(threads, limits.threadsPerPage);
  // `paginate` makes at least one page, even of nothing.
  return { first: first!, later };
}
