import type { APIRoute } from 'astro';
import { mdxComponents } from '../components/guide/mdx.ts';
import { base, toAbsolute } from '../data/absolute.ts';
import { entryText, feedPaths, type Feed } from '../data/feeds.ts';
import { getSite } from '../data/site.ts';
import { atomFeed } from '../formats/atom.ts';
import { feedFacts } from '../formats/feed.ts';
import { address, withBase } from '../model/addresses.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed } }) => {
  const components = mdxComponents(await getSite());
  const facts = await feedFacts(feed, toAbsolute, (page) => entryText(page, components));
  return new Response(atomFeed(facts, withBase(base, address.feedStyle())), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
