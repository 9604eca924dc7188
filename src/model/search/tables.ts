import type { PageTable } from './format.ts';

/** Page of each unit. */
export function unitPages({ kinds, long }: PageTable, units: number): Uint32Array {
  const counts = new Map(long);
  const pages = new Uint32Array(units);
  let unit = 0;
  for (let page = 0; page < kinds.length; page += 1)
    for (let left = counts.get(page) ?? 1; left > 0; left -= 1) pages[unit++] = page;
  return pages;
}
