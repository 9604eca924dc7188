import { address } from './addresses.ts';
import { movedAddresses, type Published } from './published.ts';
import { fragmentOf, isFile, pageOf } from './redirects.ts';
import type { Redirect } from '../schemas/redirects.ts';

/** Everything that leads on from where something stood, or from a short address. */
export interface RedirectPlan {
  /** Pages, from where to where: those that were moved, and short links. */
  pages: ReadonlyMap<string, string>;
  /** Files, from where to where. A file cannot lead on: a copy stands in its old place. */
  files: ReadonlyMap<string, string>;
  /** Parts of pages that have another anchor now: which anchors each page keeps, and for which (empty: the page itself). */
  parts: readonly { page: string; from: string; to: string }[];
}

/** A list that a shorter archive has no more leads to the list above it, and a later page of a list to its first. */
function shrunkLists(
  published: readonly Published[],
  exists: (address: string) => boolean,
): [string, string][] {
  return published.flatMap(({ address: from }): [string, string][] => {
    if (!laterPage.test(from) && !filteredList.test(from)) return [];
    if (exists(from)) return [];
    const first = from.replace(laterPage, '');
    const to = first !== from && exists(first) ? first : address.questions();
    return from.startsWith(address.questions()) || to === first ? [[from, to]] : [];
  });
}

const laterPage = /(?<=^\/(?:questions|topics)\/.*)page\/\d+\/$/;
const filteredList = /^\/questions\/(?:(?:level|kind)\/[^/]+|most-linked)\/$/;

/**
 * Plans the redirects of a site.
 *
 * @param places Addresses of threads and chapters by stable id.
 * @param exists Whether something stands at an address: what was moved away from there leads to no redirect.
 */
export function planRedirects(
  published: readonly Published[],
  written: readonly Redirect[],
  places: ReadonlyMap<string, string>,
  exists: (address: string) => boolean,
): RedirectPlan {
  const moved = [...movedAddresses(published, places)].filter(([from]) => !exists(from));
  const whole = written.filter(({ from }) => !from.includes('#')).map(({ from, to }) => [from, to] as const);
  const all = new Map([...shrunkLists(published, exists), ...moved, ...whole]);
  const byKind = Map.groupBy(all, ([from]) => isFile(from));
  const pages = new Map(byKind.get(false));
  for (const [id, place] of places) {
    const [kind, name = ''] = id.split(':');
    if (kind === 'thread') pages.set(address.shortLink(name), place);
  }
  const parts = written
    .filter(({ from }) => from.includes('#'))
    .map(({ from, to }) => {
      const page = pageOf(from);
      return { page: pageOf(all.get(page) ?? page), from: fragmentOf(from), to: fragmentOf(to) };
    });
  return { pages, files: new Map(byKind.get(true)), parts };
}

/** All that leads on, what matters most first, for hosts that stop reading somewhere: what was moved, then short links. */
export function movesByWeight({
  pages,
  files,
}: Pick<RedirectPlan, 'pages' | 'files'>): [from: string, to: string][] {
  const { moved = [], short = [] } = Object.groupBy(pages, ([from]) =>
    isShortLink(from) ? 'short' : 'moved',
  );
  return [...moved, ...files, ...short];
}

const shortLinks = address.shortLink('').replace(/\/\/$/, '/');
const isShortLink = (path: string): boolean => path.startsWith(shortLinks);
