import type { Section, Unit } from '../model/search/format.ts';
import type {
  MaterialCriterion,
  MaterialPage,
  MaterialTerm,
  MaterialTitles,
} from '../model/search/material.ts';

/**
 * Characters of text in a unit: what a browser loads to show one result. Of a large archive it would have to load a longer list of units
 * before that, so there a unit holds a whole thread.
 *
 * @param pages Pages of the index.
 */
export const unitLength = (pages: number): number => (pages > 2_000 ? 7_500 : 2_500);

/**
 * Divides a page into units of whole sections, each small enough to be loaded for one result.
 *
 * @param most Characters of text in a unit; one section alone may have more.
 */
export function unitsOf(page: MaterialPage, sections: readonly Section[], most: number): Unit[] {
  const parts: Section[][] = [];
  let length = Infinity;
  for (const section of sections) {
    length += section[2].length;
    if (length > most) {
      parts.push([]);
      length = section[2].length;
    }
    parts.at(-1)!.push(section);
  }
  const { about: _, ...facts } = page;
  return parts.map((part, index) => ({ ...facts, part: index, sections: part }));
}

/** A term of the glossary as a unit of its own. */
export const termUnit = ({ name, address, topics, definition, spellings }: MaterialTerm): Unit => ({
  address,
  title: name,
  kind: 'term',
  levels: [],
  topics,
  part: 0,
  sections: [['', '', definition], ...(spellings.length > 1 ? [alsoCalled(spellings.slice(1))] : [])],
});

/** An expectation of a level as a unit of its own. */
export const criterionUnit = ({ address, says, level, text }: MaterialCriterion): Unit => ({
  address,
  title: says,
  kind: 'criterion',
  levels: [level],
  topics: [],
  part: 0,
  sections: [['', '', text]],
});

/** What a company calls the levels as a unit of its own: who types `E4` wants to know what it is. */
export const titlesUnit = ({ address, name, text }: MaterialTitles, levels: readonly string[]): Unit => ({
  address,
  title: name,
  kind: 'title',
  levels,
  topics: [],
  part: 0,
  sections: [['', '', text]],
});

const alsoCalled = (spellings: readonly string[]): Section => ['', '', `Also: ${spellings.join(', ')}.`];
