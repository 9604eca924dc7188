import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { ContentError, type ProblemCode } from '../model/problems.ts';
import { readYaml } from './front-matter.ts';

/** What stops the reading of a file of entries: something that is wrong with the file as a whole. */
export const listError = (
  file: string,
  line: number,
  code: ProblemCode,
  wrong: string,
  remedy: string,
): ContentError => new ContentError([{ file, line, field: 'list', code, wrong, remedy }]);

/**
 * What a file of entries says, not yet validated; an empty list where it says nothing.
 *
 * @param path The file, absolute.
 * @param file The same from the project's root: what problems name.
 * @throws {ContentError} where it is not YAML.
 */
export function readListFile(path: string | URL, file: string): unknown {
  const read = readYaml(readFileSync(path, 'utf8'), 1);
  if ('error' in read)
    throw listError(file, read.line, 'yaml', read.error, 'mend the YAML on this line or the one before it');
  return read.value ?? [];
}

/**
 * The entries of a file, each as its schema reads it. For files that are read outside of Astro's collections.
 *
 * @throws {ContentError} where one is not as it should be.
 */
export function readEntries<T>(path: string | URL, file: string, schema: z.ZodType<T>): T[] {
  const list = schema.array().safeParse(readListFile(path, file));
  if (list.success) return list.data;
  const wrong = list.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ');
  throw listError(file, 1, 'field', wrong, 'run npm run check:content, which says what to write');
}
