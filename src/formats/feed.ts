import { longDay } from '../model/days.ts';
import { entryKey, type Feed } from '../model/feeds.ts';
import { escapeHtml } from '../model/html.ts';
import { isThread } from '../model/page-kinds.ts';
import { provenance } from '../model/provenance.ts';
import type { Chapter, Thread } from '../model/site.ts';
import { latest, publishedDay, updatedDay } from '../model/updated.ts';
import { address } from '../model/addresses.ts';
import { site } from '../site.ts';
import type { Absolute } from './place.ts';
import { licence } from './thread-copy.ts';

/** A feed as both formats write it: addresses absolute, moments in UTC. */
export interface FeedFacts {
  id: string;
  title: string;
  description: string;
  page: string;
  atom: string;
  json: string;
  icon: string;
  home: string;
  updated: Date;
  entries: EntryFacts[];
}

export interface EntryFacts {
  id: string;
  title: string;
  url: string;
  summary: string;
  /** The whole text as HTML. */
  html: string;
  published: Date;
  updated: Date;
  rights: string;
  tags: { term: string; label: string }[];
}

/**
 * @param textOf Text of an entry as HTML that may stand anywhere.
 */
export async function feedFacts(
  feed: Feed,
  to: Absolute,
  textOf: (page: Chapter | Thread) => Promise<string> | string,
): Promise<FeedFacts> {
  const entries: EntryFacts[] = [];
  for (const page of feed.entries) entries.push(entryFacts(page, await textOf(page), to));
  return {
    id: `${site.tag}feed/${feed.key}`,
    title: feed.name === '' ? site.name : `${feed.name} · ${site.name}`,
    description: feed.description,
    page: to(feed.page),
    atom: to(address.feed(feed.page)),
    json: to(address.jsonFeed(feed.page)),
    icon: to('/icon-192.png'),
    home: to(address.home()),
    updated: moment(latest(feed.entries.map(updatedDay)) ?? site.feedsSince),
    entries,
  };
}

function entryFacts(page: Chapter | Thread, text: string, to: Absolute): EntryFacts {
  const levels = isThread(page) ? page.levels : [page.level];
  return {
    id: `${site.tag}${entryKey(page)}`,
    title: page.title,
    url: to(page.address),
    summary: isThread(page) ? page.summary : page.description,
    html: `${isThread(page) ? provenanceLine(page) : inShort(page)}\n${text}`,
    published: moment(publishedDay(page)),
    updated: moment(updatedDay(page)),
    rights: isThread(page) ? licence(page) : site.licence.content,
    tags: [
      isThread(page) ? kinds[page.kind] : { term: 'chapter', label: 'Chapter' },
      ...levels.map(({ id, name }) => ({ term: `level-${id}`, label: name })),
      ...page.topics.map(({ id, name }) => ({ term: `topic-${id}`, label: name })),
    ],
  };
}

const kinds = {
  sample: { term: 'sample', label: 'Sample' },
  archived: { term: 'archived', label: 'Archived' },
} as const;

/** The first line of a thread: what it is and where it comes from. */
function provenanceLine(thread: Thread): string {
  const label = thread.kind === 'sample' ? 'Sample.' : 'Archived.';
  const asked = `Asked by: ${thread.asker.label}. Last checked ${longDay(thread.checked)}.`;
  return `<p><strong>${label}</strong> ${escapeHtml(`${provenance(thread)} ${asked}`)}</p>`;
}

const inShort = ({ question, answer }: Chapter): string =>
  `<p><em>${escapeHtml(question)}</em></p>\n<p><strong>In short:</strong> ${escapeHtml(answer)}</p>`;

/** A day as feeds want it: its first moment, in UTC. */
const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);
