/**
 * Every address of the site is made here and nowhere else: a promise that holds is one that stands in one place.
 * Functions return root-relative paths without the base (`/guide/junior/`); `withBase` adds it last, when a page is written.
 */

export const address = {
  home: () => '/',
  guide: () => '/guide/',
  level: (level: string) => `/guide/${level}/`,
  dimensions: () => '/guide/dimensions/',
  chapter: (level: string, slug: string) => `/guide/${level}/${slug}/`,
  questions: () => '/questions/',
  /** A list of the archive by what stands after `/questions/`: `level/junior`; empty for the whole archive. */
  questionList: (path: string, page = 1) =>
    `/questions/${path === '' ? '' : `${path}/`}${page === 1 ? '' : `page/${page}/`}`,
  thread: (slug: string) => `/questions/${slug}/`,
  /** A thread by its id, which never changes: short enough to be said aloud. */
  shortLink: (id: string) => `/q/${id}/`,
  topics: () => '/topics/',
  topic: (topic: string, page = 1) => (page === 1 ? `/topics/${topic}/` : `/topics/${topic}/page/${page}/`),
  glossary: () => '/glossary/',
  term: (term: string) => `/glossary/#${term}`,
  criterion: (id: string) => `/guide/dimensions/#${id}`,
  design: () => '/design/',
  /** The picture of a page for previews. */
  picture: (page: string) => `/og/${page.slice(1, -1) || 'index'}.png`,
  page: (slug: string) => `/${slug}/`,
  /** Feeds stand beside the page whose news they bring, and every copy beside its page. */
  feed: (page = '/') => `${page}feed.xml`,
  jsonFeed: (page = '/') => `${page}feed.json`,
  feedStyle: () => '/feed.css',
  copy: (page: string) => `${page}index.md`,
  archive: () => '/archive.jsonl',
  archiveSchema: () => '/archive.schema.json',
  dimensionsData: () => '/dimensions.json',
  titlesData: () => '/titles.json',
  llms: () => '/llms.txt',
  llmsFull: () => '/llms-full.txt',
  sitemap: () => '/sitemap-index.xml',
  search: (query?: string) => (query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`),
} as const;

/** Slugs that a thread may not have, because the archive's own pages stand there. */
export const reservedThreadSlugs: readonly string[] = ['kind', 'level', 'most-linked', 'page'];

/** First segments that a plain page may not have, because other parts of the site stand there. */
export const reservedPageSlugs: readonly string[] = [
  '404',
  'design',
  'feed',
  'glossary',
  'guide',
  'index',
  'og',
  'pagefind',
  'q',
  'questions',
  'search',
  'search-index',
  'topics',
];

/** Puts the base (`/` or `/sub/`) before a root-relative path; leaves everything else as it is. */
export function withBase(base: string, path: string): string {
  return isRootRelative(path) ? `${base.replace(/\/$/, '')}${path}` : path;
}

/** Takes the base off a path again; `undefined` when the path is not below the base. */
export function withoutBase(base: string, path: string): string | undefined {
  const prefix = base.replace(/\/$/, '');
  if (path === prefix) return '/';
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
}

/** The full address of a path: what canonical links and the sitemap say. */
export function absolute(site: string, base: string, path: string): string {
  return new URL(withBase(base, path), site).href;
}

/** True of `/guide/`, false of `//other.host/`, `#part`, `guide/` and `https://…`. */
export function isRootRelative(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//');
}

/** `09-low-ratings` → `low-ratings`: a chapter's number gives its order and never stands in its address. */
export function chapterSlug(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '').replace(/^\d+-/, '');
}

/** `09-low-ratings` → 9; `undefined` for a file name that carries no number. */
export function chapterOrder(fileName: string): number | undefined {
  const digits = /^(\d+)-/.exec(fileName)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
