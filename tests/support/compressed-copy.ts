import { cpSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * A copy of a built site in which every text file has its compressed neighbour, as a host would serve it; remove it when done.
 *
 * @param isWanted Which files are in it, by path from the root of the site; all of them by default.
 */
export function compressedCopy(dist: string, isWanted: (path: string) => boolean = () => true): string {
  const copy = mkdtempSync(join(tmpdir(), 'next-rung-compressed-'));
  cpSync(dist, copy, {
    recursive: true,
    filter: (source) => statSync(source).isDirectory() || isWanted(relative(dist, source)),
  });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:html|css|js|svg|txt|xml|json|webmanifest)$/.test(name))
      writeFileSync(join(copy, `${name}.br`), brotliCompressSync(readFileSync(join(copy, name))));
  return copy;
}
