import { existsSync } from 'node:fs';
import type { Entry } from '../model/content.ts';
import { redaction, type Redaction } from '../schemas/redactions.ts';
import { listError, readEntries } from './list-file.ts';

/**
 * Reads what was taken down. It is no collection, because it may be empty, and because threads cannot be read without it.
 *
 * @param path The file, absolute.
 * @param file The same from the project's root: what problems name.
 * @throws {ContentError} where the file is missing or not as it should be: what was removed must not come back by accident.
 */
export function readRedactions(path: string | URL, file: string): Entry<Redaction>[] {
  if (!existsSync(path))
    throw listError(
      file,
      1,
      'empty-collection',
      'the file is missing',
      'write it, empty if nothing was taken down',
    );
  return readEntries(path, file, redaction).map((data) => ({ file, data }));
}
