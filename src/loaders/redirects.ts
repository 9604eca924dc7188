import { existsSync } from 'node:fs';
import { redirect, type Redirect } from '../schemas/redirects.ts';
import { readEntries } from './list-file.ts';

/**
 * Reads the redirects that were written by hand; none where there is no file of them.
 *
 * @param path The file, absolute.
 * @param file The same from the project's root: what problems name.
 * @throws {ContentError} where the file is not as it should be.
 */
export const readRedirects = (path: string | URL, file: string): Redirect[] =>
  existsSync(path) ? readEntries(path, file, redirect) : [];
