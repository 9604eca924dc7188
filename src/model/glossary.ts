import type { Term } from './site.ts';

/** The terms of a glossary that begin alike. */
export interface Letter {
  /** `A` to `Z`, or `0–9` for terms that begin with a figure or anything else. */
  name: string;
  /** Its anchor on the page. */
  id: string;
  terms: readonly Term[];
}

/** Divides terms by the letter that they begin with, in the order in which the letters first occur. */
export function byLetter(terms: readonly Term[]): Letter[] {
  const groups = Map.groupBy(terms, ({ term }) => /^[a-z]/i.exec(term)?.[0].toUpperCase() ?? '0–9');
  return [...groups].map(([name, its]) => ({
    name,
    id: name === '0–9' ? 'figures' : `letter-${name.toLowerCase()}`,
    terms: its,
  }));
}
