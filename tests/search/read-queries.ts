import { readFileSync } from 'node:fs';
import { address } from '../../src/model/addresses.ts';
import { titleAnchor } from '../../src/model/anchors.ts';

/** A query with the pages that answer it, as `queries.txt` grades them. */
export interface GradedQuery {
  kind: string;
  text: string;
  /** Written before the search was tuned, and never looked at while tuning. */
  isHeldOut: boolean;
  /** Grades (1–3) by address without the base; empty when the site has no answer. */
  targets: ReadonlyMap<string, number>;
}

/** Grade from which a result counts as found. */
export const found = 2;

const places: Readonly<Record<string, (id: string) => string>> = {
  q: address.thread,
  t: address.term,
  e: address.criterion,
  l: address.level,
  r: (id) => `${address.chapter('every-level', 'levels-map')}#${titleAnchor(id)}`,
  c: (place) => address.chapter(place.split('/')[0] ?? '', place.split('/')[1] ?? ''),
};

/** Reads all graded queries. @throws {Error} that names the line it cannot read. */
export function readQueries(): GradedQuery[] {
  const text = readFileSync(new URL('queries.txt', import.meta.url), 'utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [kind = '', query, targets = ''] = line.replace(/^\*/, '').split(' | ');
    if (query === undefined) throw new Error(`queries.txt:${index + 1}: write kind | query | targets`);
    return [{ kind, text: query, isHeldOut: line.startsWith('*'), targets: readTargets(targets, index + 1) }];
  });
}

function readTargets(text: string, line: number): Map<string, number> {
  const targets = new Map<string, number>();
  for (const part of text.split(', ').filter((one) => one !== '')) {
    const [, grade, place = '', id = ''] = /^([123]) (\w):([\w/.-]+)$/.exec(part) ?? [];
    const make = places[place];
    if (make === undefined) throw new Error(`queries.txt:${line}: "${part}" is no target`);
    targets.set(make(id), Number(grade));
  }
  return targets;
}
