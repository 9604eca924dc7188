import { address } from './addresses.ts';
import { paginate } from './pages.ts';
import type { PictureFacts } from './picture.ts';
import type { Level, Site } from './site.ts';
import { threadListings } from './thread-lists.ts';

/** A picture for previews, and where it stands: a root-relative path without the base. */
export interface Picture {
  path: string;
  facts: PictureFacts;
}

export interface PictureLimits {
  /** Threads that have a picture of their own, the newest. */
  threads: number;
  /** Threads on one page of a list. */
  perPage: number;
}

/**
 * The picture of every page that previews may show, by address. Later pages of a list have that of its first page. Threads beyond the limit
 * have that of their first topic: it is there anyway, and it says more of them than their level would. Notes on what was taken down have none.
 */
export function picturesByPage(site: Site, { threads, perPage }: PictureLimits): Map<string, Picture> {
  const { chapters, levelPages, pages, shelves } = site;
  const pictures = new Map<string, Picture>();
  const own = (page: string, title: string, kind: string, levels: PictureFacts['levels'] = []): Picture => {
    const facts = { title, kind, levels: levels.map(({ id, name, rung }) => ({ id, name, rung })) };
    const picture = { path: address.picture(page), facts };
    pictures.set(page, picture);
    return picture;
  };
  const list = (count: number, addressOf: (page: number) => string, first: Picture) => {
    for (let page = 2; page <= count; page += 1) pictures.set(addressOf(page), first);
  };
  const pagesOf = (items: readonly unknown[]): number => paginate(items, perPage).length;

  for (const [page, title, kind] of fixed) own(page, title, kind);
  for (const page of pages) own(page.address, page.title, words.site);
  for (const { address: page, title, level } of chapters) own(page, title, 'Chapter', [level]);
  for (const { address: page, title, level } of levelPages) own(page, title, 'Guide', [level]);
  for (const { path, title, threads: listed } of threadListings(site)) {
    const addressOf = (page: number) => address.questionList(path, page);
    list(pagesOf(listed), addressOf, own(addressOf(1), title, 'Archive', levelOf(path, site.levels)));
  }
  for (const { topic, threads: listed } of shelves) {
    const addressOf = (page: number) => address.topic(topic.id, page);
    list(pagesOf(listed), addressOf, own(addressOf(1), topic.name, 'Topic'));
  }
  for (const [index, thread] of site.threads.entries()) {
    const shared = index < threads ? undefined : pictures.get(address.topic(thread.topics[0]?.id ?? ''));
    if (shared !== undefined) pictures.set(thread.address, shared);
    else own(thread.address, thread.title, words[thread.kind], upwards(thread.levels));
  }
  return pictures;
}

/** The same pictures, each once. */
export const drawnPictures = (byPage: ReadonlyMap<string, Picture>): Picture[] => [
  ...new Set(byPage.values()),
];

const words = {
  archived: 'Archived question',
  sample: 'Sample question',
  site: 'A career guide for software engineers',
} as const;

/** Pages that no content file makes. */
const fixed: readonly (readonly [page: string, title: string, kind: string])[] = [
  [address.home(), 'Which rung are you on, and what does the next one ask?', words.site],
  [address.guide(), 'The guide', words.site],
  [address.dimensions(), 'The dimensions of the work', 'Guide'],
  [address.topics(), 'Topics', words.site],
  [address.glossary(), 'Glossary', words.site],
  [address.search(), 'Search', words.site],
  [address.design(), 'How this site is drawn', words.site],
];

/** The level of which a list is: `level/junior`. */
const levelOf = (path: string, levels: readonly Level[]): Level[] =>
  levels.filter(({ id }) => path === `level/${id}`);

const upwards = (levels: readonly Level[]): Level[] => [...levels].sort((a, b) => a.rung - b.rung);
