import type { z } from 'astro/zod';

/** How entries of one kind are read. */
export interface KindRules {
  /** Place below the content folder: a folder of documents, or a file of entries. */
  place: string;
  /** What one entry is called in a message. */
  name: string;
  schema: z.ZodType<Record<string, unknown>>;
  /** Values for required fields that cannot be read, each valid in itself. Ids and titles, which must differ, are not among them. */
  neutral: Readonly<Record<string, unknown>>;
  /** By what an entry of a list is called where it has no id of its own. */
  nameOf?: (entry: Readonly<Record<string, unknown>>) => string | undefined;
  /** True of a list that has to be there but need not hold anything. */
  mayBeEmpty?: boolean;
  /** True of a list that need not be there at all. */
  mayBeMissing?: boolean;
}
