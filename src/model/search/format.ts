/**
 * What the files beside Pagefind's index hold. Pagefind answers which units have a key; these say what a unit is. The build writes them,
 * the browser reads them; each is JSON, compressed with gzip.
 */

/** Kinds of what can be found. */
export const kinds = ['question', 'chapter', 'level', 'term', 'criterion', 'title'] as const;
export type Kind = (typeof kinds)[number];

/** A key and a name: a level, a topic. */
export type Named = readonly [id: string, name: string];

/** `entry.idx`: the only file with a fixed name besides the root of the suggestions. All others lie below its version. */
export interface IndexEntry {
  version: string;
  /** Units in the index: pages, and parts of long pages. */
  units: number;
  /** Levels with a rung, from the lowest. */
  levels: readonly Named[];
  topics: readonly Named[];
  /** Key, label, spellings, and for a term of the glossary its unit. */
  concepts: readonly (readonly [key: string, label: string, spellings: readonly string[], unit?: number])[];
}

/** `pages.idx`: what is to be known of every page to count and to sort. Pages stand newest first. */
export interface PageTable {
  /** One digit a page: its place in `kinds`. */
  kinds: string;
  /** One digit a page: a bit for each level that it helps. */
  levels: string;
  /** One letter a topic (its place in the list, in base 36), pages divided by commas. */
  topics: string;
  /** Pages of several units, with their number. A page's units follow each other. */
  long: readonly (readonly [page: number, units: number])[];
}

/** A part of a page that has an anchor of its own; the text before the first heading has none. */
export type Section = readonly [anchor: string, heading: string, text: string];

/** `units/<n>.idx`: what is shown of a unit. */
export interface Unit {
  address: string;
  title: string;
  kind: Kind;
  levels: readonly string[];
  topics: readonly string[];
  /** 0 for the first of a page. */
  part: number;
  sections: readonly Section[];
}

/** Key of two words that follow each other in a title, filler aside. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;
