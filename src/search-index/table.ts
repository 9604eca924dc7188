import { kinds, type PageTable, type Unit } from '../model/search/format.ts';
import type { Material } from '../model/search/material.ts';

/** What the browser knows of every page, from the first units of all pages and the number of their units. */
export function pageTable(
  pages: readonly (readonly Unit[])[],
  { levels, common, topics }: Material,
): PageTable {
  const bit = new Map(levels.map(([id], index) => [id, 1 << index]));
  const every = (1 << levels.length) - 1;
  const digit = new Map(topics.map(([id], index) => [id, index.toString(36)]));
  const first = pages.map(([unit]) => unit!);
  return {
    kinds: first.map(({ kind }) => kinds.indexOf(kind)).join(''),
    levels: first
      .map((unit) =>
        unit.levels.reduce((all, id) => all | (common.includes(id) ? every : (bit.get(id) ?? 0)), 0),
      )
      .map((bits) => bits.toString(36))
      .join(''),
    topics: first.map((unit) => unit.topics.map((id) => digit.get(id) ?? '').join('')).join(),
    long: pages.flatMap((units, page) => (units.length > 1 ? [[page, units.length] as const] : [])),
  };
}
