import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { address } from '../model/addresses.ts';
import type { Pages } from './pages.ts';

/** A picture for previews as it lies in `dist`. */
export interface PictureFile {
  bytes: number;
  /** As its header says; left out where it is no PNG. */
  size?: { width: number; height: number };
}

/** Folder of the pictures. */
export const pictureFolder = address.picture('/').replace(/[^/]*$/, '');

/** Every picture of a built site, by path: the beginning of each file is read. */
export function readPictures(dist: string, { files }: Pages): ReadonlyMap<string, PictureFile> {
  const paths = [...files].filter((file) => file.startsWith(pictureFolder));
  return new Map(paths.map((path) => [path, pictureFile(`${dist}${path}`)]));
}

function pictureFile(path: string): PictureFile {
  const file = openSync(path, 'r');
  try {
    const { size: bytes } = fstatSync(file);
    const head = Buffer.alloc(24);
    readSync(file, head, 0, head.length, 0);
    // Signature, length and name of the first chunk, then width and height: https://www.w3.org/TR/png-3/#11IHDR
    if (head.toString('latin1', 0, 16) !== '\x89PNG\r\n\x1a\n\0\0\0\rIHDR') return { bytes };
    return { bytes, size: { width: head.readUInt32BE(16), height: head.readUInt32BE(20) } };
  } finally {
    closeSync(file);
  }
}
