import type { PageFacts } from '../model/page-facts.ts';
import { pictureAlt } from '../model/picture.ts';
import { drawnPictures, picturesByPage, type Picture } from '../model/pictures.ts';
import { readSettings } from '../settings.ts';
import { limits } from '../site.ts';
import { oncePerBuild } from './once.ts';
import { getSite } from './site.ts';

const byPage = oncePerBuild(read);

async function read(): Promise<Map<string, Picture>> {
  const { pictures } = readSettings(process.env);
  const threads = pictures === 'all' ? Infinity : limits.pictures;
  return picturesByPage(await getSite(), { threads, perPage: limits.threadsPerPage });
}

/**
 * The picture of a page for previews.
 *
 * @param page Root-relative address without the base.
 * @throws {Error} where a page has none.
 */
export async function pictureOf(page: string): Promise<NonNullable<PageFacts['picture']>> {
  const picture = (await byPage()).get(page);
  if (picture === undefined) throw new Error(`${page} has no picture → name it in src/model/pictures.ts`);
  return { path: picture.path, alt: pictureAlt(picture.facts) };
}

/** Every picture that the pages name. */
export const allPictures = async (): Promise<Picture[]> => drawnPictures(await byPage());
