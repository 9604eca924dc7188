import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureSize, type PictureFacts } from '../model/picture.ts';
import { pngSize } from './png.ts';

/** Pictures that were drawn before, by what they show. */
export interface PictureCache {
  /** The picture, if it was drawn before and its file is whole. */
  get(facts: PictureFacts): Buffer | undefined;
  put(facts: PictureFacts, picture: Buffer): void;
  /** Removes what was neither asked for nor put in, and gives back how many that were. */
  prune(): number;
}

/**
 * Opens the cache in a folder, which is made.
 *
 * @param version Tells apart ways to draw: what was drawn in another one is not found.
 */
export function pictureCache(folder: string, version: string): PictureCache {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = (facts: PictureFacts): string => {
    const name = `${createHash('sha256')
      .update(JSON.stringify([version, facts]))
      .digest('hex')}.png`;
    used.add(name);
    return name;
  };
  return {
    get(facts) {
      const file = readIfThere(join(folder, nameOf(facts)));
      const size = file === undefined ? undefined : pngSize(file);
      return size?.width === pictureSize.width && size.height === pictureSize.height ? file : undefined;
    },
    put(facts, picture) {
      // In one step, so that a build that is broken off leaves no half of a file behind.
      const draft = join(folder, `${randomUUID()}.draft`);
      writeFileSync(draft, picture);
      renameSync(draft, join(folder, nameOf(facts)));
    },
    prune() {
      const unused = readdirSync(folder).filter((name) => !used.has(name));
      for (const name of unused) rmSync(join(folder, name), { force: true });
      return unused.length;
    },
  };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
