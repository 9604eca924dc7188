import { existsSync, readFileSync } from 'node:fs';
import type { Entry } from '../model/content.ts';
import { ContentError, type ProblemCode } from '../model/problems.ts';
import { redaction, type Redaction } from '../schemas/redactions.ts';
import { readYaml } from './front-matter.ts';

/**
 * Reads what was taken down. It is no collection, because it may be empty, and because threads cannot be read without it.
 *
 * @param path The file, absolute.
 * @param file The same from the project's root: what problems name.
 * @throws {ContentError} where the file is missing or not as it should be: what was removed must not come back by accident.
 */
export function readRedactions(path: string | URL, file: string): Entry<Redaction>[] {
  const stop = (line: number, code: ProblemCode, wrong: string, remedy: string) =>
    new ContentError([{ file, line, field: 'list', code, wrong, remedy }]);
  if (!existsSync(path))
    throw stop(1, 'empty-collection', 'the file is missing', 'write it, empty if nothing was taken down');
  const read = readYaml(readFileSync(path, 'utf8'), 1);
  if ('error' in read)
    throw stop(read.line, 'yaml', read.error, 'mend the YAML on this line or the one before it');
  const list = redaction.array().safeParse(read.value ?? []);
  if (!list.success)
    throw stop(
      1,
      'field',
      list.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; '),
      'run npm run check:content, which says what to write',
    );
  return list.data.map((data) => ({ file, data }));
}
