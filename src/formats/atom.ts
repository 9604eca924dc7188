import { generateAtomFeed } from 'feedsmith';
import { escapeHtml } from '../model/html.ts';
import { site } from '../site.ts';
import type { EntryFacts, FeedFacts } from './feed.ts';

/**
 * A feed as Atom (RFC 4287). Its subtitle and summaries are XHTML with real links: with the style sheet, which hides the whole texts, a
 * browser shows a page that one can read and follow. The texts themselves are HTML, which every reader of feeds understands.
 *
 * @param style Address of the style sheet, from the root of the host: a feed is read wherever a copy of the site stands.
 */
export function atomFeed(feed: FeedFacts, style: string): string {
  const self = { href: feed.atom, rel: 'self', type: 'application/atom+xml' };
  const json = { href: feed.json, rel: 'alternate', type: 'application/feed+json' };
  const xml = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title, type: 'text' },
      subtitle: { value: introduction(feed), type: 'xhtml' },
      updated: feed.updated,
      links: [self, { href: feed.page, rel: 'alternate', type: 'text/html' }, json],
      authors: [{ name: site.name, uri: feed.home }],
      icon: feed.icon,
      rights: { value: `Text under ${site.licence.content} unless an entry says otherwise`, type: 'text' },
      generator: { text: site.name },
      entries: feed.entries.map(entry),
    },
    { strict: true, stylesheets: [{ href: style, type: 'text/css' }] },
  );
  return withoutForbidden(xml);
}

const entry = ({ id, title, url, summary, html, published, updated, rights, tags }: EntryFacts) => ({
  id,
  title: { value: title, type: 'text' },
  links: [{ href: url, rel: 'alternate', type: 'text/html' }],
  published,
  updated,
  categories: tags,
  rights: { value: rights, type: 'text' },
  summary: {
    value: `<p>${tags[0]?.term === 'sample' ? 'Sample. ' : ''}${escapeHtml(summary)}</p><p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>`,
    type: 'xhtml',
  },
  content: { value: html, type: 'html' },
});

const introduction = ({ description, page, atom }: FeedFacts): string =>
  `<p>${escapeHtml(description)}</p><p>This is a feed. Copy its address, ${escapeHtml(atom)}, into a reader of feeds to hear of news, or go back to <a href="${escapeHtml(page)}">the page itself</a>.</p>`;

/** Characters that XML cannot hold, not even as references. */
const withoutForbidden = (xml: string): string => xml.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
