import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Size of a built site. */
export interface DistSize {
  bytes: number;
  files: number;
  /** HTML pages. */
  pages: number;
}

/** Counts a folder and all below it. Throws where there is none. */
export function sizeOf(folder: string): DistSize {
  const size: DistSize = { bytes: 0, files: 0, pages: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size.files += 1;
    size.bytes += statSync(join(entry.parentPath, entry.name)).size;
    if (entry.name.endsWith('.html')) size.pages += 1;
  }
  return size;
}

/** Bytes of one file as it is served, without compression. */
export function bytesOf(dist: string, path: string): number {
  return statSync(join(dist, path)).size;
}
