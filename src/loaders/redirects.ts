import { existsSync, readFileSync } from 'node:fs';
import { ContentError, type ProblemCode } from '../model/problems.ts';
import { redirect, type Redirect } from '../schemas/redirects.ts';
import { readYaml } from './front-matter.ts';

/**
 * Reads the redirects that were written by hand; none where there is no file of them.
 *
 * @param path The file, absolute.
 * @param file The same from the project's root: what problems name.
 * @throws {ContentError} where the file is not as it should be.
 */
export function readRedirects(path: string | URL, file: string): Redirect[] {
  if (!existsSync(path)) return [];
  const stop = (line: number, code: ProblemCode, wrong: string) =>
    new ContentError([
      {
        file,
        line,
        field: 'list',
        code,
        wrong,
        remedy: 'run npm run check:content, which says what to write',
      },
    ]);
  const read = readYaml(readFileSync(path, 'utf8'), 1);
  if ('error' in read) throw stop(read.line, 'yaml', read.error);
  const list = redirect.array().safeParse(read.value ?? []);
  if (list.success) return list.data;
  throw stop(
    1,
    'field',
    list.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; '),
  );
}
