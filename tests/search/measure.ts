import { found, type GradedQuery } from './read-queries.ts';

/** How a query fared: the place of the first result that counts, 0 for none among those looked at. */
export interface Fared {
  query: GradedQuery;
  /** Addresses of the results, best first. */
  results: readonly string[];
  place: number;
  /** Whether the reader was told that there is nothing, or hardly anything. */
  isDoubted: boolean;
}

/** Judges the results of one query. */
export function judge(query: GradedQuery, results: readonly string[], isWeak: boolean): Fared {
  const place = results.slice(0, 10).findIndex((one) => (query.targets.get(one) ?? 0) >= found) + 1;
  return { query, results, place, isDoubted: results.length === 0 || isWeak };
}

export interface Figures {
  queries: number;
  /** Mean reciprocal rank of the first result that counts, among the first ten. */
  mrr: number;
  /** Shares of queries with a result that counts in the first place, in the first three. */
  first: number;
  firstThree: number;
}

/** Figures over the queries that have an answer. */
export function figures(fared: readonly Fared[]): Figures {
  const answered = fared.filter(({ query }) => query.targets.size > 0);
  const share = (test: (place: number) => boolean) =>
    answered.filter(({ place }) => test(place)).length / answered.length;
  return {
    queries: answered.length,
    mrr: answered.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0) / answered.length,
    first: share((place) => place === 1),
    firstThree: share((place) => place >= 1 && place <= 3),
  };
}
