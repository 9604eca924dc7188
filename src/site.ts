/** What the whole site agrees on: its name, its words about itself, its limits. Typed constants, no logic. */

export const site = {
  name: 'Next Rung',
  /** Used when `SITE_URL` is not set: an address that can never be somebody's. */
  defaultUrl: 'https://next-rung.example',
  language: 'en',
  description:
    'A career guide for software engineers from junior to senior, and an archive of career questions, each with more than one honest answer.',
  /** What a browser paints its own frame with: the paper of src/styles/tokens.css. */
  themeColour: { light: '#fbfbf9', dark: '#161b1a' },
  licence: { content: 'CC BY 4.0', code: 'MIT' },
  /** What ids in feeds begin with: a tag URI (RFC 4151). It never changes, whatever the site's address becomes. */
  tag: 'tag:next-rung.example,2026:',
  /** Day on which the site began to have feeds: the date of a feed about which there is nothing yet. */
  feedsSince: '2026-11-25',
} as const;

/** Sizes and terms. Lists keep their weight however many threads there are. */
export const limits = {
  /** Cards on one page of a list of threads. */
  threadsPerPage: 40,
  /** Threads that a level page or the home page shows before it links to the archive. */
  threadsPerTeaser: 6,
  /** Threads to read next, those that a thread names and computed ones together. */
  related: 4,
  /** Characters of a question's first lines on a card. */
  excerpt: 220,
  /** Terms that a page links to the glossary where it first has them, with their definitions at its end: each weighs some 100 bytes. */
  termsPerPage: 8,
  /** Entries of a feed, the newest; a feed stays small however long the archive grows. */
  feedEntries: 40,
  /** Threads that `llms.txt` names, the most linked first. */
  llmsThreads: 40,
  /** Threads of the archive that are written to `archive.jsonl` in one go. */
  archivePart: 500,
  /** Threads that have a picture of their own for previews, the newest; the others share those of their topics. */
  pictures: 1_000,
  /** Characters of a page's description: what search engines show at most. */
  description: 160,
  /** Days for which a chapter may stand past the day on which its facts were to be checked again. */
  expiryGrace: 60,
} as const;

/** Sizes of the search, apart from the others because they come to the browser with its code. */
export const searchLimits = {
  /** Results that are shown at first, and added on demand. */
  results: 6,
  /** Times `results` that an address may ask for at once. */
  pages: 50,
  /** Characters of a query that are looked at. */
  query: 200,
  /** Characters of what is being typed that suggestions are looked up for. */
  typed: 100,
  /** Suggestions that are listed. */
  suggestions: 7,
  /** Characters of an excerpt, about. */
  excerpt: 220,
} as const;

/** Links between chapters and threads at least; src/model/cross-links.ts says what each number holds. */
export const crossLinks = {
  threadsOfChapter: 3,
  chaptersOfThread: 1,
  threadsOfThread: 2,
  fromThreads: 20,
  toThreads: 500,
} as const;

/** Criteria of a dimension at each level: fewer say too little of it, more are not read. */
export const criteriaCounts = { fewest: 4, most: 8 } as const;

/** Words of a page of the guide, its answer included: what somebody reads in one sitting. */
export const pageWords = {
  chapters: { fewest: 1_100, most: 1_800 },
  levelPages: { fewest: 700, most: 900 },
  /** A site with fewer threads has just begun, and its pages are still growing. */
  fromThreads: crossLinks.fromThreads,
} as const;
