/** Kinds of page that differ in what they may weigh. */
export type PageKind = 'thread' | 'chapter' | 'list' | 'level' | 'home' | 'other';

/** What one page may weigh at most. */
export interface Budget {
  /** The HTML, with the style sheet inside it, as it stands on disk, in bytes. */
  html: number;
  /** The same as a host sends it, compressed with brotli, in bytes. */
  brotli: number;
  /** A page may also weigh this share of its HTML: a thread with forty answers is long because its words are many. */
  share?: number;
}

export interface Budgets {
  pages: Readonly<Record<PageKind, Budget>>;
  /** Scripts that one page loads, compressed with brotli, in bytes; the page that searches has more to do. */
  scripts: number;
  searchScripts: number;
  /** Font files of the site, and their bytes together. They are compressed in themselves. */
  fontFiles: number;
  fonts: number;
  /** A picture for previews, in bytes: some services leave out what takes long to fetch. */
  picture: number;
}

/** First flight of a connection: ten segments of 1,460 bytes, less the headers of the answer. */
const firstFlight = 14 * 1024;

/** The one table of weights. */
export const budgets: Budgets = {
  pages: {
    thread: { html: 1_000_000, brotli: firstFlight, share: 0.36 },
    chapter: { html: 80_000, brotli: firstFlight },
    list: { html: 80_000, brotli: 16 * 1024 },
    level: { html: 80_000, brotli: 16 * 1024 },
    home: { html: 80_000, brotli: 16 * 1024 },
    other: { html: 150_000, brotli: 30_000 },
  },
  scripts: 4 * 1024,
  searchScripts: 12 * 1024,
  fontFiles: 2,
  fonts: 60 * 1024,
  picture: 60 * 1024,
};

/** Compressed bytes that a page with so much HTML may have. */
export const allowed = ({ brotli, share = 0 }: Budget, html: number): number =>
  Math.max(brotli, Math.floor(share * html));

/** The kind of a page, by its address without the base. */
export function pageKind(address: string): PageKind {
  return kinds.find(([pattern]) => pattern.test(address))?.[1] ?? 'other';
}

const kinds: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/$/, 'home'],
  [/^\/(?:guide|questions|topics)\/$/, 'list'],
  [/^\/questions\/(?:(?:level|kind)\/[^/]+\/|most-linked\/)?(?:page\/\d+\/)?$/, 'list'],
  [/^\/topics\/[^/]+\/(?:page\/\d+\/)?$/, 'list'],
  [/^\/questions\/[^/]+\/$/, 'thread'],
  [/^\/guide\/dimensions\/$/, 'other'],
  [/^\/guide\/[^/]+\/$/, 'level'],
  [/^\/guide\/[^/]+\/[^/]+\/$/, 'chapter'],
];
