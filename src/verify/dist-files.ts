import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { compareText } from '../model/compare.ts';

/** Every file below a folder as a root-relative path with forward slashes (`/questions/x/index.html`), in a stable order. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(`${folder}${below}`, { withFileTypes: true })
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const path = `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    });
}

/** Address at which a host serves an HTML file: `/x/index.html` → `/x/`, `/404.html` as it is. */
export function addressOf(file: string): string {
  return file.replace(/(?<=\/)index\.html$/, '');
}

/** The other way round: the file that a host serves at an address, `/x/` → `/x/index.html`. */
export const fileAt = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address);

/**
 * What a file holds, in pieces that mean something by themselves: a file of JSON lines, which may be larger than memory, in runs of whole
 * lines, any other file at once.
 */
export function* piecesOf(path: string, pieceBytes = 1_000_000): Generator<Buffer> {
  if (!path.endsWith('.jsonl')) return yield readFileSync(path);
  const file = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const read = Buffer.alloc(pieceBytes);
      const length = readSync(file, read);
      if (length === 0) break;
      const content = Buffer.concat([rest, read.subarray(0, length)]);
      const end = content.lastIndexOf(0x0a) + 1;
      if (end > 0) yield content.subarray(0, end);
      rest = content.subarray(end);
    }
    if (rest.length > 0) yield rest;
  } finally {
    closeSync(file);
  }
}
