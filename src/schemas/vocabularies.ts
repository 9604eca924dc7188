import { z } from 'astro/zod';
import { description, distinct, id, idPattern, levelId, line, webAddress, whole, words } from './fields.ts';

/** `content/levels.yaml`: the levels, and every level together, in the ladder's order. Each is a shelf of the guide: chapters stand on one. */
export const level = z.strictObject({
  id: levelId,
  name: line(30),
  /** Height on the ladder: 1 to 3; 0 for what serves every level. */
  rung: whole(0, 3),
  /** The level in one observable sentence. */
  summary: words(25),
  /** The level above, by id. Left out at the top and for every level. */
  next: levelId.optional(),
  /** What changes on the way to the level above. */
  change: words(30).optional(),
});
export type Level = z.infer<typeof level>;

/** `content/topics.yaml`: what threads and chapters can be about. */
export const topic = z.strictObject({ id, name: line(40), description });
export type Topic = z.infer<typeof topic>;

/** `content/dimensions.yaml`: the axis that names the level, then the eight dimensions that say how one works at it. */
export const dimension = z.strictObject({
  id,
  name: line(60),
  /** True of scope and autonomy, which names the level rather than describing it. */
  axis: z.boolean().default(false),
  summary: words(40),
  /** The same piece of work, as each level would do it: the example that runs through the guide. */
  work: z.strictObject({ junior: line(170), 'mid-level': line(170), senior: line(170) }).optional(),
});
export type Dimension = z.infer<typeof dimension>;

const criterionPattern = /^[a-z]+\.(?:junior|mid-level|senior)\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `content/criteria.yaml`: what each level looks like in each dimension, one observable sentence at a time. */
export const criterion = z.strictObject({
  /** Anchor on the page of dimensions: `<dimension>.<level>.<word>`. Never changes. */
  id: z
    .string()
    .regex(
      criterionPattern,
      'is no id of a criterion → write dimension.level.words-with-hyphens, for instance craft.junior.small-changes',
    ),
  /** What somebody else could see. */
  says: line(170),
  /** The same piece of work done weakly, well, and as the next level would do it. */
  weak: line(200),
  solid: line(200),
  next: line(200),
  /** Published frameworks that agree, by id of content/sources.yaml. */
  agree: distinct(id).default([]),
  /** Chapters and threads that help, by id. */
  chapters: distinct(id).default([]),
  threads: distinct(id).default([]),
});
export type CriterionEntry = z.infer<typeof criterion>;

/** `content/glossary.yaml`: words of the trade. */
export const term = z.strictObject({
  /** Anchor on the glossary page: `/glossary/#<id>`. Never changes. */
  id,
  term: line(60),
  /** The abbreviation written out. */
  long: line(80).optional(),
  definition: words(40),
  /** Other spellings, abbreviations and synonyms that people use. */
  aliases: distinct(line(60)).default([]),
  /**
   * Spellings from which running text links here when it first has them; capitals count in an abbreviation. Left out: the term and its long
   * form. Empty for a word that also means other things ("level", "page"), or that nobody looks up.
   */
  link: distinct(line(60)).optional(),
  /** Topics that the term belongs to. */
  topics: distinct(id).default([]),
  /** Terms to compare, by id. */
  see: distinct(id).default([]),
});
export type Term = z.infer<typeof term>;

/** `content/sources.yaml`: works that pages cite. */
export const source = z
  .strictObject({
    id,
    /** What the work is, in our words. */
    title: line(140),
    publisher: line(80),
    /**
     * Names by which running text speaks of the publisher: wherever one stands, there has to be a link to a source. Authors have their
     * surnames. Left out: the publisher as it stands here. Empty where the publisher is a place or nobody in particular ("Several forums"),
     * whose name stands in sentences that claim nothing.
     */
    names: distinct(line(80)).optional(),
    year: whole(1900, 2100),
    url: webAddress.optional(),
    licence: line(40).optional(),
    /** `primary`: the document itself was read. `reported`: by a reputable second hand. `practitioner`: one person's account. */
    confidence: z.enum(['primary', 'reported', 'practitioner']),
  })
  .refine(({ publisher, names }) => names !== undefined || !/,| and /.test(publisher), {
    path: ['publisher'],
    error: 'is several names → list in "names" those that texts use, authors by their surnames',
  });
export type Source = z.infer<typeof source>;

/** `content/doors.yaml`: the home page's doors, in its order. A door is a link to a thread in the words of somebody to whom it happens, for whoever does not search. */
export const door = z.strictObject({
  /** The thread behind the door, by id. */
  id,
  /** `today`: for whom it happened today. `often`: what most people come with. */
  when: z.enum(['today', 'often']),
  /** What has happened, as the reader would say it. */
  words: line(60),
  /** What one finds behind it. */
  finds: line(60),
});
export type Door = z.infer<typeof door>;

/** What can have phrases in `content/asked.yaml`. */
export const askedKinds = ['chapter', 'thread', 'term', 'expectation'] as const;

/** `content/asked.yaml`: what people type who need something and do not use its words. The search finds it by them, no page shows them. */
export const asked = z.strictObject({
  /** The chapter, thread, term of the glossary or expectation of a level, by id. */
  id: z
    .string()
    .refine(
      (text) => idPattern.test(text) || criterionPattern.test(text),
      'is no id → write that of a chapter, thread, term or expectation',
    ),
  /** Which of them it is, where two have the same id. */
  kind: z.enum(askedKinds).optional(),
  /** A phrase each, as somebody types it. */
  phrases: distinct(line(80))
    .min(1, 'is empty → write a phrase, or remove the entry')
    .max(100, 'lists more than a hundred phrases → keep those that people really type'),
});
export type Asked = z.infer<typeof asked>;
