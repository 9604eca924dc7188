import { z } from 'astro/zod';
import { day, id, line } from './fields.ts';

/**
 * `content/redactions.yaml`: what was taken down, a whole thread or one of its answers. Its words leave every page, list,
 * feed and index; a note with reason and day stays at the address, so that links to it say what happened.
 */
export const redaction = z.strictObject({
  /** Thread, by id. */
  thread: id,
  /** Answer of that thread, by id; left out, the whole thread is taken down. */
  answer: id.optional(),
  /** Last part of the thread's address. Only where its file was deleted: otherwise the file's name says it. */
  slug: id.optional(),
  /** Shown to readers: one sentence that neither repeats what was removed nor names a person. */
  reason: line(160),
  /** Day of the removal. */
  date: day,
});
export type Redaction = z.infer<typeof redaction>;
