import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The faces of the site, both of one family, and the files of its package that they are cut from. */
export const faces = { roman: 'normal', italic: 'italic' } as const;
export type Face = keyof typeof faces;

/** What English prose of this site is written with: Basic Latin, Latin-1, and the marks of good typography. */
const characters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'ıŒœˆ˚˜–—‘’‚“”„•…′″‹›⁄€™−'].join('');

/** The weights in use, from text to the name mark; each step outside costs bytes in every first visit. */
const wght = { min: 400, max: 800, default: 400 };

/**
 * Cuts a face down to what the site uses. The result is the same on every machine, so that a test can hold the file in
 * `src/fonts` against it.
 *
 * @returns A WOFF2 file.
 */
export function cutFace(face: Face): Promise<Buffer> {
  const source = createRequire(import.meta.url).resolve(
    `@fontsource-variable/piazzolla/files/piazzolla-latin-wght-${faces[face]}.woff2`,
  );
  return subsetFont(readFileSync(source), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght },
  });
}

/** Where a face's file is kept. */
export const faceFile = (face: Face): string =>
  fileURLToPath(new URL(`../fonts/piazzolla-${face}.woff2`, import.meta.url));

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

if (import.meta.main) {
  for (const face of Object.keys(faces) as Face[]) {
    const file = await cutFace(face);
    writeFileSync(faceFile(face), file);
    console.log(`${faceFile(face)}: ${file.length} bytes`);
  }
}
