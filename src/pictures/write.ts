import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Picture } from '../model/pictures.ts';
import { pictureCache, type PictureCache } from './cache.ts';
import { drawingVersion } from './version.ts';

/** How many pictures were drawn, and how many had been drawn before. */
export interface Written {
  drawn: number;
  kept: number;
}

/** Opens the cache of the pictures that are drawn as this code draws them. */
export const openCache = (folder: string): PictureCache => pictureCache(folder, drawingVersion());

/**
 * Writes pictures into a built site: those that were drawn before from the cache, which then holds these and no others.
 *
 * @param dist Folder of the built site.
 * @param cacheFolder Folder of the cache.
 */
export async function writePictures(
  pictures: readonly Picture[],
  dist: string,
  cacheFolder: string,
): Promise<Written> {
  const cache = openCache(cacheFolder);
  const missing = pictures.filter(({ path, facts }) => {
    const known = cache.get(facts);
    if (known !== undefined) write(join(dist, path), known);
    return known === undefined;
  });
  if (missing.length > 0) {
    // Fonts and renderer are only loaded where something has to be drawn.
    const { inFrames, pictureDrawer } = await import('./draw.ts');
    const draw = pictureDrawer();
    for (const { path, facts } of inFrames(missing)) {
      const picture = await draw(facts);
      cache.put(facts, picture);
      write(join(dist, path), picture);
      // The renderer's pixels, megabytes a picture, are given back between two turns of the event loop only.
      await nextTurn();
    }
  }
  cache.prune();
  return { drawn: missing.length, kept: pictures.length - missing.length };
}

function write(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

/** A single picture, from the cache or drawn for it: what development asks for. */
export async function onePicture({ facts }: Picture, cacheFolder: string): Promise<Buffer> {
  const cache = openCache(cacheFolder);
  const known = cache.get(facts);
  if (known !== undefined) return known;
  const { pictureDrawer } = await import('./draw.ts');
  const picture = await pictureDrawer()(facts);
  cache.put(facts, picture);
  return picture;
}
