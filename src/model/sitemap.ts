import { address } from './addresses.ts';
import { compareText } from './compare.ts';
import { paginate } from './pages.ts';
import type { Site } from './site.ts';
import { threadListings } from './thread-lists.ts';
import { latest, updatedDay } from './updated.ts';

/** A page that search engines may list, and the day on which it last changed, where its content says it. */
export interface Listed {
  address: string;
  updated?: string | undefined;
}

/** What the sitemap is told besides the pages that were written. */
export interface SitemapFacts {
  /** Day of the last change by address, of pages whose content says it. */
  days: Readonly<Record<string, string>>;
  /** Addresses of notes on what was removed: they are not listed. */
  notes: readonly string[];
}

/**
 * Every page that search engines may list, by address. A list changes with what it lists. Pages whose content has no dates (glossary,
 * dimensions, search, design) have none here: a guess would be believed. The verification holds this list against the built pages.
 *
 * @param perPage Threads on one page of a list.
 */
export function listedPages(site: Site, perPage: number): Listed[] {
  const { chapters, levelPages, pages, threads, shelves } = site;
  const days = new Map(
    [...chapters, ...levelPages, ...pages, ...threads].map((page) => [page, updatedDay(page)]),
  );
  const written = [...days].map(([page, updated]) => ({ address: page.address, updated }));
  const newest = (list: readonly (typeof threads | typeof chapters | typeof levelPages)[]) =>
    latest(list.flatMap((part) => part.map((page) => days.get(page) ?? '')));
  const lists = [
    ...threadListings(site).map((list) => ({
      addressOf: (page: number) => address.questionList(list.path, page),
      threads: list.threads,
      updated: newest([list.threads]),
    })),
    ...shelves.map((shelf) => ({
      addressOf: (page: number) => address.topic(shelf.topic.id, page),
      threads: shelf.threads,
      updated: newest([shelf.chapters, shelf.threads]),
    })),
  ];
  return [
    { address: address.home(), updated: newest([levelPages, threads]) },
    { address: address.guide(), updated: newest([levelPages, chapters]) },
    { address: address.topics(), updated: newest([chapters, threads]) },
    ...[address.dimensions(), address.glossary(), address.search(), address.design()].map(undated),
    ...written,
    ...lists.flatMap((list) =>
      paginate(list.threads, perPage).map(({ number }) => ({
        address: list.addressOf(number),
        updated: list.updated,
      })),
    ),
  ].sort((a, b) => compareText(a.address, b.address));
}

const undated = (place: string): Listed => ({ address: place });
