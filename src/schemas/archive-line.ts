import { z } from 'astro/zod';
import { idPattern, levelIds } from './fields.ts';

/**
 * A line of `/archive.jsonl`: the public form of a thread. Others build on it, so it changes by rule: a new field is no new version,
 * a field that goes or means something else is one. Apart from the schema of files, which may change with the writers' needs.
 */
export const archiveVersion = 1;

const text = z.string().min(1);
const markdown = text.describe('Markdown with absolute addresses');
const day = z.iso.date().describe('Calendar day without a time zone');
const id = z.string().regex(idPattern);
const count = z.union([z.int().min(0), z.string().regex(/^\d+(?:\.\d+)?[KM]?$/)]);

const answer = z.strictObject({
  id: id.describe('Unique in its thread; never changes'),
  url: z.url(),
  by: text.describe('Role of whoever answers'),
  says: text.optional().describe('The verdict in a few words'),
  origin: z.enum(['editorial', 'archived']).describe('Written by this site, or captured from the source'),
  date: day.optional(),
  votes: z.int().optional().describe('As the source reported'),
  accepted: z.boolean().optional().describe('Whether the asker accepted it at the source'),
  text: markdown,
});

const removedAnswer = z.strictObject({ id, reason: text, date: day.describe('Day of the removal') });

const work = z.strictObject({
  id,
  title: text,
  publisher: text,
  year: z.int(),
  url: z.url().optional(),
  licence: text.optional(),
  confidence: z.enum(['primary', 'reported', 'practitioner']),
});

const source = z.strictObject({
  name: text,
  url: z.url().optional(),
  retrieved: day,
  licence: text.optional().describe('Of the text at the source; absent where none was stated there'),
  retold: z.boolean().describe('Whether the question stands here in our words'),
  reported: z
    .strictObject({ views: count.optional(), comments: count.optional(), answers: count.optional() })
    .describe('Counts as the source printed them'),
  captured: z.strictObject({ comments: z.int().min(0).optional(), answers: z.int().min(0).optional() }),
});

const common = {
  schema: z.literal(archiveVersion).describe('Version of this schema'),
  id: id.describe('Unique; never changes, though the address may'),
  url: z.url(),
  title: text,
  levels: z.array(z.enum(levelIds)).min(1),
  topics: z.array(id).min(1),
  asker: z.strictObject({
    label: text,
    level: z.enum(levelIds).optional(),
    role: text.optional(),
    company: text.optional(),
  }),
  date: day.describe('Day on which it was asked (archived) or written (sample)'),
  checked: day.describe('Day of the last editorial check'),
  updated: day.describe('Day of the last change: the latest of date, checked, and removals of answers'),
  licence: text.describe('Of the words of this site'),
  provenance: text.describe('Where it comes from, in sentences'),
  question: markdown,
  shortAnswer: markdown,
  answers: z.array(answer),
  removedAnswers: z.array(removedAnswer).describe('Answers that were taken down: delete your copies'),
  whatDecides: markdown,
  thisWeek: markdown.optional(),
  whenThisIsWrong: markdown.optional(),
  chapters: z.array(z.url()).describe('Chapters of the guide that help'),
  related: z.array(id).describe('Threads to read next, by id, as the editors chose them'),
  sources: z.array(work).readonly().describe('Works cited'),
};

export const archiveLine = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('archived'), source }),
    z.strictObject({ ...common, kind: z.literal('sample') }),
    z
      .strictObject({
        schema: common.schema,
        kind: z.literal('removed'),
        url: z.url(),
        reason: text,
        date: day.describe('Day of the removal'),
      })
      .describe('A thread that was taken down: delete your copies'),
  ])
  .describe('One line of the archive of Next Rung');
export type ArchiveLine = z.infer<typeof archiveLine>;

/** The same as a JSON Schema (draft 2020-12), for whoever reads the archive. */
export const archiveSchema = (address: string): object => ({
  ...z.toJSONSchema(archiveLine),
  $id: address,
  title: `Thread of Next Rung, version ${archiveVersion}`,
});
