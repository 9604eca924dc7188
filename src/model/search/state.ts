import { kinds, type Kind } from './format.ts';

/** The whole state of the search page, as its address holds it. */
export interface SearchState {
  query: string;
  level?: string;
  topic?: string;
  kind?: Kind;
  newest: boolean;
  /** How many pages of results are shown. */
  pages: number;
  /** True where only the words as typed are searched, none of the same meaning. */
  onlyTyped: boolean;
  /** True where a mistyped word is searched as it is. */
  keepSpelling: boolean;
}

/** How much an address may ask for. */
export interface StateLimits {
  /** Characters of a query that are looked at. */
  query: number;
  /** Pages of results. */
  pages: number;
}

/** Reads a state from an address. What it does not know is left out, what is too much is cut. */
export function readState(search: string, limits: StateLimits): SearchState {
  const params = new URLSearchParams(search.slice(0, 4000));
  const kind = kinds.find((one) => one === params.get('kind'));
  const level = idIn(params, 'level');
  const topic = idIn(params, 'topic');
  const pages = Number(params.get('page'));
  return {
    query: cleanQuery(params.get('q') ?? '', limits.query),
    ...(level === undefined ? {} : { level }),
    ...(topic === undefined ? {} : { topic }),
    ...(kind === undefined ? {} : { kind }),
    newest: params.get('sort') === 'newest',
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, limits.pages) : 1,
    onlyTyped: params.get('words') === 'typed',
    keepSpelling: params.get('spelling') === 'typed',
  };
}

/** The part of an address behind the path: empty for no query, and without what is as usual. */
export function writeState(state: SearchState): string {
  if (state.query === '') return '';
  const params = new URLSearchParams({ q: state.query });
  if (state.level !== undefined) params.set('level', state.level);
  if (state.topic !== undefined) params.set('topic', state.topic);
  if (state.kind !== undefined) params.set('kind', state.kind);
  if (state.newest) params.set('sort', 'newest');
  if (state.onlyTyped) params.set('words', 'typed');
  if (state.keepSpelling) params.set('spelling', 'typed');
  if (state.pages > 1) params.set('page', String(state.pages));
  return `?${params}`;
}

/** A new query keeps nothing of the last one but its order. */
export const asking = (query: string, newest = false): SearchState => ({
  query,
  newest,
  pages: 1,
  onlyTyped: false,
  keepSpelling: false,
});

/**
 * What of a text is taken for a query: without control characters and spaces around it, and no longer than is looked at.
 *
 * @param longest Characters that are looked at.
 */
export function cleanQuery(text: string, longest: number): string {
  return text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

function idIn(params: URLSearchParams, name: string): string | undefined {
  const value = params.get(name);
  return value !== null && /^[a-z0-9-]{1,40}$/.test(value) ? value : undefined;
}
