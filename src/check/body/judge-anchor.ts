import { pageAnchors, sourceAnchor } from '../../model/anchors.ts';
import { nearest } from '../../model/nearest.ts';
import type { Verdict } from '../read/finding.ts';
import type { Anchors } from './targets.ts';

// More than a dozen anchors are no help in a line.
const maxListed = 12;
const sourcePrefix = sourceAnchor('');

/**
 * What is wrong with the part of a link behind `#`, `undefined` when nothing is.
 *
 * @param path Address of the page that the link leads to; empty for the page on which it stands.
 */
export function judgeAnchor(fragment: string, anchors: Anchors, path: string): Verdict | undefined {
  const id = decoded(fragment);
  if (anchors === 'any' || anchors.has(id)) return undefined;
  const wrong = `there is no anchor "#${id}" on ${path === '' ? 'this page' : path}`;
  return { code: 'anchor', wrong, remedy: remedyFor(id, [...anchors], path) };
}

function remedyFor(id: string, anchors: readonly string[], path: string): string {
  if (id.startsWith(sourcePrefix)) return remedyForSource(id.slice(sourcePrefix.length), anchors, path);
  const near = nearest(id, anchors);
  if (near !== undefined) return `write ${path}#${near}`;
  const own = anchors.filter((anchor) => !pageAnchors.includes(anchor));
  const some =
    own.length > 0 && own.length <= maxListed
      ? `use one of ${own.map((anchor) => `#${anchor}`).join(', ')}`
      : 'use an anchor that exists';
  return `${some}, or link to the page without "#"`;
}

/** Sources have anchors where they are cited. */
function remedyForSource(source: string, anchors: readonly string[], path: string): string {
  const cited = anchors
    .filter((anchor) => anchor.startsWith(sourcePrefix))
    .map((anchor) => anchor.slice(sourcePrefix.length));
  const near = nearest(source, cited);
  const add = `add "${source}" to the sources of ${path === '' ? 'this page' : path}`;
  return near === undefined ? add : `write ${path}#${sourceAnchor(near)}, or ${add}`;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
