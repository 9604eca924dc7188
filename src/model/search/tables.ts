import type { PageTable, Shard } from './format.ts';
import type { Postings } from './rank.ts';

/** Postings as the ranking reads them, from how a file holds them. */
export function decodePostings([distances, impacts]: Shard[string]): Postings {
  const units = new Uint32Array(distances.length);
  const values = new Uint8Array(distances.length);
  let unit = 0;
  for (let at = 0; at < distances.length; at += 1) {
    units[at] = unit += distances[at] ?? 0;
    values[at] = Number.parseInt(impacts[at] ?? '0', 36);
  }
  return { units, impacts: values };
}

/** Page of each unit. */
export function unitPages({ kinds, long }: PageTable, units: number): Uint32Array {
  const counts = new Map(long);
  const pages = new Uint32Array(units);
  let unit = 0;
  for (let page = 0; page < kinds.length; page += 1)
    for (let left = counts.get(page) ?? 1; left > 0; left -= 1) pages[unit++] = page;
  return pages;
}
