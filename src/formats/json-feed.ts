import { generateJsonFeed } from 'feedsmith';
import { site } from '../site.ts';
import type { FeedFacts } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: FeedFacts): string {
  const value = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.json,
      description: feed.description,
      icon: feed.icon,
      language: site.language,
      authors: [{ name: site.name, url: feed.home }],
      items: feed.entries.map(({ id, title, url, summary, html, published, updated, tags }) => ({
        id,
        url,
        title,
        summary,
        content_html: html,
        date_published: published,
        date_modified: updated,
        tags: tags.map(({ label }) => label),
      })),
    },
    { strict: true },
  );
  // The writer leaves out an empty list, which a feed must have.
  return `${JSON.stringify({ items: [], ...(value as object) })}\n`;
}
