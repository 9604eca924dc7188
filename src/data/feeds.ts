import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { feeds, type Feed } from '../model/feeds.ts';
import { isThread } from '../model/page-kinds.ts';
import type { Chapter, Thread } from '../model/site.ts';
import { threadHtml } from '../model/thread-html.ts';
import { limits } from '../site.ts';
import { chosenSteps } from '../steps.ts';
import { mdxFeedHtml, threadFeedTexts } from './copies.ts';
import { oncePerFile } from './once.ts';
import { getSite } from './site.ts';

export type { Feed };

/** Every feed, with the path of its address up to the ending: `topics/pay/feed`. */
export async function feedPaths(): Promise<{ params: { feed: string }; props: { feed: Feed } }[]> {
  if (!chosenSteps(process.env).has('copies')) return [];
  return feeds(await getSite(), limits.feedEntries).map((feed) => ({
    params: { feed: `${feed.page.slice(1)}feed` },
    props: { feed },
  }));
}

/**
 * The whole text of an entry as HTML that may stand anywhere, made once: an entry stands in the feeds of the site, of its topics and of its
 * levels, in two formats.
 */
export const entryText = oncePerFile(
  async (
    page: Chapter | Thread,
    components: Readonly<Record<string, AstroComponentFactory>>,
  ): Promise<string> =>
    isThread(page) ? threadHtml(page, threadFeedTexts(page)) : mdxFeedHtml(page, components),
);
