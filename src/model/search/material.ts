import { address } from '../addresses.ts';
import { titleAnchor } from '../anchors.ts';
import { compareText } from '../compare.ts';
import { rungs } from '../levels.ts';
import type { Site } from '../site.ts';
import { codesOf, titlesInWords, titlesName } from '../titles.ts';
import { allSpellings } from '../terms/spellings.ts';
import type { Kind, Named } from './format.ts';

/** What the index is made of besides the text of the pages: the site writes it while it writes its pages. */
export interface Material {
  /** Levels with a rung, from the lowest. */
  levels: readonly Named[];
  /** Ids of levels that every reader is on: what stands under them helps all. */
  common: readonly string[];
  /** Topics that something is about. */
  topics: readonly Named[];
  terms: readonly MaterialTerm[];
  criteria: readonly MaterialCriterion[];
  titles: readonly MaterialTitles[];
  /** Pages whose text is searched, newest first. */
  pages: readonly MaterialPage[];
}

/** What has an address, and is about more than its text says. */
interface Place {
  address: string;
  /** What it is about, in the words of whoever would link to it, or looks for it: a phrase each. */
  about: readonly string[];
}

export interface MaterialTerm extends Place {
  id: string;
  name: string;
  /** The name, then the name in full, and what people type instead. */
  spellings: readonly string[];
  definition: string;
  topics: readonly string[];
}

/** What a level looks like in one dimension, with its example. */
export interface MaterialCriterion extends Place {
  says: string;
  level: string;
  text: string;
}

/** What one company calls the levels. */
export interface MaterialTitles extends Place {
  name: string;
  text: string;
}

export interface MaterialPage extends Place {
  title: string;
  kind: Exclude<Kind, 'term' | 'criterion' | 'title'>;
  levels: readonly string[];
  topics: readonly string[];
}

type Dated = MaterialPage & { date: string };

/** @param titlesPage Address of the page that has the table of titles, where there is one. */
export function searchMaterial(site: Site, titlesPage: string | undefined): Material {
  const { levels, shelves, terms, criteria, titles, threads, chapters, levelPages } = site;
  const phrases = (place: string) => site.asked.get(place) ?? [];
  const pages: Dated[] = [
    ...threads.map((thread) => ({
      ...facts(thread),
      kind: 'question' as const,
      about: phrases(thread.address),
      date: thread.date,
      levels: ids(thread.levels),
    })),
    ...chapters.map((chapter) => ({
      ...facts(chapter),
      kind: 'chapter' as const,
      about: [chapter.question, chapter.description, ...phrases(chapter.address)],
      date: chapter.checked,
      levels: [chapter.level.id],
    })),
    ...levelPages.map((page) => ({
      ...facts({ ...page, topics: [] }),
      kind: 'level' as const,
      about: [page.description],
      date: page.checked,
      levels: [page.level.id],
    })),
  ];
  pages.sort((a, b) => compareText(b.date, a.date) || compareText(a.address, b.address));
  return {
    levels: rungs(levels).map(({ id, name }) => [id, name]),
    common: levels.filter(({ rung }) => rung === 0).map(({ id }) => id),
    topics: shelves.map(({ topic }) => [topic.id, topic.name]),
    terms: terms.map((term) => ({
      id: term.id,
      address: address.term(term.id),
      name: term.term,
      spellings: distinct(allSpellings(term)),
      definition: term.definition,
      topics: term.topics,
      about: phrases(address.term(term.id)),
    })),
    criteria: criteria.map(({ id, says, level, dimension, weak, solid, next }) => ({
      address: address.criterion(id),
      says,
      level: level.id,
      text: `${dimension.name}. Weak: ${weak} Solid: ${solid} Next level: ${next}`,
      about: phrases(address.criterion(id)),
    })),
    titles:
      titlesPage === undefined
        ? []
        : titles.map((row) => ({
            address: `${titlesPage}#${titleAnchor(row.id)}`,
            name: titlesName(row),
            // The company and its codes are all that it is about.
            about: [row.company, ...codesOf(row)],
            text: titlesInWords(row),
          })),
    pages: pages.map(({ address: place, title, kind, about, levels: on, topics }) => ({
      address: place,
      title,
      kind,
      about,
      levels: on,
      topics,
    })),
  };
}

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

const facts = (page: { address: string; title: string; topics: readonly { id: string }[] }) => ({
  address: page.address,
  title: page.title,
  topics: ids(page.topics),
});

/** Each spelling once, whatever its capitals. */
const distinct = (spellings: readonly string[]): string[] =>
  [...new Map(spellings.toReversed().map((one) => [one.toLowerCase(), one])).values()].reverse();
