/** Kinds of page that differ in what they may weigh. */
export type PageKind = 'thread' | 'chapter' | 'list' | 'level' | 'home' | 'other';

/** What one page may weigh at most, in bytes. */
export interface Budget {
  /** The HTML as it stands on disk. */
  html: number;
  /** The HTML as a host sends it, compressed with brotli. */
  brotli: number;
}

export type Budgets = Readonly<Record<PageKind, Budget>>;

/** The one table of weights. The figures are generous: they stop accidents, such as a list that names every thread. */
export const budgets: Budgets = {
  thread: { html: 150_000, brotli: 30_000 },
  chapter: { html: 150_000, brotli: 30_000 },
  list: { html: 150_000, brotli: 30_000 },
  level: { html: 150_000, brotli: 30_000 },
  home: { html: 150_000, brotli: 30_000 },
  other: { html: 150_000, brotli: 30_000 },
};

/** What search engines show of a description, in characters. */
export const descriptionLength = 160;

/** The kind of a page, by its address without the base. */
export function pageKind(address: string): PageKind {
  return kinds.find(([pattern]) => pattern.test(address))?.[1] ?? 'other';
}

const kinds: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/$/, 'home'],
  [/^\/(?:guide|questions|topics)\/$/, 'list'],
  [/^\/questions\/page\/\d+\/$/, 'list'],
  [/^\/topics\/[^/]+\/(?:page\/\d+\/)?$/, 'list'],
  [/^\/questions\/[^/]+\/$/, 'thread'],
  [/^\/guide\/dimensions\/$/, 'other'],
  [/^\/guide\/[^/]+\/$/, 'level'],
  [/^\/guide\/[^/]+\/[^/]+\/$/, 'chapter'],
];
