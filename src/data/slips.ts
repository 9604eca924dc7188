import { getCollection } from 'astro:content';
import { slipTexts, type SlipText } from '../markdown/slip-text.ts';
import type { Placed } from '../model/site.ts';
import { getSite } from './site.ts';

/** A slip with the page that it stands on: its plain text has an address beside it. */
export interface Slip extends SlipText {
  /** The page that it stands on. */
  page: Placed & { title: string };
}

/** Every artefact of a page in MDX, as text. */
export async function slips(): Promise<Slip[]> {
  const { chapters, levelPages, pages } = await getSite();
  const entries = (
    await Promise.all([getCollection('chapters'), getCollection('levelPages'), getCollection('pages')])
  ).flat();
  const bodies = new Map(entries.map(({ filePath, body = '' }) => [filePath, body]));
  return [...chapters, ...levelPages, ...pages].flatMap((page) =>
    slipTexts(bodies.get(page.file) ?? '').map((slip) => ({ ...slip, page })),
  );
}
