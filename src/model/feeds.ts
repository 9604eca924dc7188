import { address } from './addresses.ts';
import { compareText } from './compare.ts';
import { isThread } from './page-kinds.ts';
import type { Chapter, Site, Thread } from './site.ts';
import { publishedDay, updatedDay } from './updated.ts';

/** News of the site or of a part of it. */
export interface Feed {
  /** What its id is made of; never changes. */
  key: string;
  /** Name of the part; empty for the whole site. */
  name: string;
  description: string;
  /** Address of the page whose news it brings. */
  page: string;
  /** Newest first. */
  entries: readonly (Chapter | Thread)[];
}

/**
 * Every feed: of the whole site, of each topic, of each level.
 *
 * @param limit Entries of a feed at most.
 */
export function feeds({ chapters, threads, shelves, levelPages }: Site, limit: number): Feed[] {
  return [
    {
      key: 'site',
      name: '',
      description: 'New and newly checked chapters of the guide and questions of the archive.',
      page: address.home(),
      entries: newest([chapters, threads], limit),
    },
    ...shelves.map((shelf) => ({
      key: `topic/${shelf.topic.id}`,
      name: shelf.topic.name,
      description: shelf.topic.description,
      page: address.topic(shelf.topic.id),
      entries: newest([shelf.chapters, shelf.threads], limit),
    })),
    ...levelPages.map((page) => ({
      key: `level/${page.level.id}`,
      name: page.title,
      description: page.description,
      page: page.address,
      entries: newest([page.chapters, page.threads], limit),
    })),
  ];
}

/** The newest of some lists, by the day of their last change, then of their publication. */
function newest(lists: readonly (readonly (Chapter | Thread)[])[], limit: number): (Chapter | Thread)[] {
  return lists
    .flat()
    .map((page) => ({ page, key: `${updatedDay(page)} ${publishedDay(page)}` }))
    .sort((a, b) => compareText(b.key, a.key) || compareText(a.page.address, b.page.address))
    .slice(0, limit)
    .map(({ page }) => page);
}

/** What an entry's id is made of: its own stable id, so that a new slug makes no new entry. */
export const entryKey = (page: Chapter | Thread): string =>
  `${isThread(page) ? 'thread' : 'chapter'}/${page.id}`;
