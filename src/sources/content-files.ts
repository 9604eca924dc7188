import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isToolFile } from '../model/tool-files.ts';

/**
 * Paths of all files below a folder, relative to it, with forward slashes, in the same order on every machine.
 * Symbolic links are not followed: they count as files. A folder that does not exist has no files.
 */
export function filesBelow(folder: string): string[] {
  return walk(folder, '').sort();
}

/** The same for a folder of content, without what editors and systems leave there. */
export const contentFiles = (folder: string): string[] =>
  filesBelow(folder).filter((path) => !isToolFile(path));

function walk(folder: string, prefix: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? walk(join(folder, entry.name), `${path}/`) : [path];
  });
}
