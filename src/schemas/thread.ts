import { z } from 'astro/zod';
import { day, distinct, id, levelId, line, personLevelId, webAddress, whole } from './fields.ts';

/** Who asked, as the source or the writer labels them. Never a person's name, unless the source's licence demands credit. */
const asker = z.strictObject({
  /** The label on cards and pages: "Mid-level engineer, logistics start-up". */
  label: line(90),
  /** The asker's own level, where it is known; it need not be the level that the thread helps. */
  level: personLevelId.optional(),
  /** The role in the asker's words, where it differs from the label. Both are kept; nothing is reconciled. */
  role: line(90).optional(),
  /** The company, only where an archived source names it. */
  company: line(60).optional(),
});

const notACount = 'is not a count → write it as the source prints it, for instance 12 or 1.1K';

/** Counts as a source printed them: a whole number, or its rounded form ("1.1K"). */
const reportedCount = z.union(
  [z.number().int(notACount).min(0, notACount), z.string().regex(/^\d+(?:\.\d+)?[KM]?$/, notACount)],
  notACount,
);

/** Where an archived thread comes from and how much of it was captured. */
const source = z.strictObject({
  /** Name of the site. */
  name: line(60),
  /** Address of the thread there; left out where none was recorded. */
  url: webAddress.optional(),
  /** Day on which it was captured. */
  retrieved: day,
  /** Licence of the text there; left out where none was stated. */
  licence: line(60).optional(),
  /** Whether the question stands here in our words; otherwise it stands as it was written. */
  retold: z.boolean().default(false),
  /** Counts that the source printed. Only these are ever shown. */
  reported: z
    .strictObject({
      views: reportedCount.optional(),
      comments: reportedCount.optional(),
      answers: reportedCount.optional(),
    })
    .default({}),
  /** What was captured of what was reported. The difference is said on the page. */
  captured: z
    .strictObject({
      comments: whole(0).optional(),
      answers: whole(0).optional(),
    })
    .default({}),
});

/** An answer of the thread. Its text stands in the body, below `<!-- answer: ID -->`. */
const answer = z.strictObject({
  /** Anchor of the answer: `/questions/<slug>/#<id>`. Never changes. */
  id,
  /**
   * Role of whoever answers: "Staff engineer, payments". Never a person's name, a nickname or an account, unless the source's
   * licence demands the credit: a label stands on pages, in feeds and in the search index, and cannot be called back from there.
   */
  by: line(90),
  /** The verdict in a dozen words; the answer's heading. Left out, the role is the heading. */
  says: line(120).optional(),
  /** `editorial`: written by this site. `archived`: captured from the source. */
  origin: z.enum(['editorial', 'archived']),
  /** Day of writing (editorial) or of posting (archived), where known. */
  date: day.optional(),
  /** Votes that the source reported. */
  votes: whole(-1_000_000_000, 1_000_000_000).optional(),
  /** Whether the asker accepted it at the source. */
  accepted: z.boolean().optional(),
});

/** Front matter that every thread has. */
const common = {
  /** Stable for ever; the short link `/q/<id>/` is made of it. */
  id,
  /** The question in the asker's words. */
  title: line(120),
  /** Levels that the thread helps. Closed vocabulary: content/levels.yaml. */
  levels: distinct(levelId).min(1, 'is empty → name at least one level'),
  /** Topics. Closed vocabulary: content/topics.yaml. */
  topics: distinct(id)
    .min(1, 'is empty → name one to four topics')
    .max(4, 'names more than four topics → keep the four that matter'),
  asker,
  /** Day on which it was asked (archived) or written (sample). */
  date: day,
  /** Day of the last editorial check. */
  checked: day,
  /** Answers in the order in which the page shows them. */
  answers: z.array(answer).min(1, 'is empty → list at least one answer'),
  /** Guide chapters that help, by id. */
  chapters: distinct(id).default([]),
  /** Threads to read next, by id: they come first, and computed ones fill up. */
  related: distinct(id).default([]),
  /** Works cited, by id of content/sources.yaml, in the order of the footer. */
  sources: distinct(id).default([]),
};

/** A thread captured from a community, with its provenance. */
export const archivedThread = z.strictObject({ ...common, kind: z.literal('archived'), source });

/** A thread written by this site; page, feeds and structured data say so. */
export const sampleThread = z.strictObject({ ...common, kind: z.literal('sample') });

export const thread = z.discriminatedUnion('kind', [archivedThread, sampleThread]);
export type ThreadFrontMatter = z.infer<typeof thread>;

/** What the loader adds to the front matter: text for cards and descriptions, so that no list has to open a body. */
export const loadedThread = z.discriminatedUnion('kind', [
  archivedThread.extend({ excerpt: z.string(), summary: z.string() }),
  sampleThread.extend({ excerpt: z.string(), summary: z.string() }),
]);
export type LoadedThread = z.infer<typeof loadedThread>;
