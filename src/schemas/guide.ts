import { z } from 'astro/zod';
import { day, description, distinct, id, line, words } from './fields.ts';

const dated = {
  /** Day on which the page was first published. */
  published: day,
  /** Day of the last editorial check; printed on the page. */
  checked: day,
};

/** A chapter of the guide: `content/guide/<level>/<nn>-<slug>.mdx`. Level, order and slug come from its path. */
export const chapter = z.strictObject({
  /** Stable for ever, as in the content plan: `m-to-senior`. */
  id,
  title: line(70),
  /** The reader's question that the chapter answers. */
  question: line(120),
  description,
  /** The answer itself, plain text, at most 80 words: it opens the page. */
  answer: words(80),
  /** Topics. Closed vocabulary: content/topics.yaml. */
  topics: distinct(id)
    .min(1, 'is empty → name one to four topics')
    .max(4, 'names more than four topics → keep the four that matter'),
  /** Dimensions that the chapter serves. Closed vocabulary: content/dimensions.yaml. */
  dimensions: distinct(id).min(1, 'is empty → name at least one dimension'),
  /** Threads that belong to the chapter, by id. */
  threads: distinct(id).default([]),
  ...dated,
  /** Day after which facts of law, market or tools need a new check. Left out where there are none. */
  expires: day.optional(),
  /** Works cited, by id of content/sources.yaml, in the order of the footer. */
  sources: distinct(id).default([]),
});
export type ChapterFrontMatter = z.infer<typeof chapter>;

/** The landing page of a level: `content/levels/<level>.mdx`. */
export const levelPage = z.strictObject({
  title: line(70),
  description,
  /** The level in a sentence or two, plain text. */
  answer: words(60),
  ...dated,
  sources: distinct(id).default([]),
});
export type LevelPageFrontMatter = z.infer<typeof levelPage>;

/** A plain page: `content/pages/<slug>.mdx`. */
export const plainPage = z.strictObject({ title: line(70), description, ...dated });
export type PlainPageFrontMatter = z.infer<typeof plainPage>;
