import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { splitFrontMatter } from '../loaders/front-matter.ts';

/** Bytes in which nearly every file has its id: it is the first field. */
const head = Buffer.alloc(512);

// With the end of its line: an id that is cut off is none.
const idLine = /^id:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:#.*)?\r?\n/m;

/**
 * The stable id of a thread or chapter as its front matter says it; `undefined` where no line does. Only the beginning of a file is read
 * where the id stands there: all of an archive is asked in one build.
 */
export function idOfFile(path: string): string | undefined {
  const file = openSync(path, 'r');
  try {
    const found = idLine.exec(head.toString('latin1', 0, readSync(file, head, 0, head.length, 0)))?.[1];
    if (found !== undefined) return found;
  } finally {
    closeSync(file);
  }
  return idLine.exec(`${splitFrontMatter(readFileSync(path, 'utf8'))?.yaml ?? ''}\n`)?.[1];
}
