import type { APIRoute } from 'astro';
import { mdxComponents } from '../components/guide/mdx.ts';
import { toAbsolute } from '../data/absolute.ts';
import { entryText, feedPaths, type Feed } from '../data/feeds.ts';
import { getSite } from '../data/site.ts';
import { feedFacts } from '../formats/feed.ts';
import { jsonFeed } from '../formats/json-feed.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed } }) => {
  const components = mdxComponents(await getSite());
  const facts = await feedFacts(feed, toAbsolute, (page) => entryText(page, components));
  return new Response(jsonFeed(facts), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
