import { paginate } from '../model/pages.ts';
import type { Thread, Tombstone } from '../model/site.ts';
import { limits } from '../site.ts';
import { chosenSteps } from '../steps.ts';
import { getSite } from './site.ts';

/** Threads of the archive that are written in one go, and after the last of them the notes on those that were taken down. */
export interface ArchivePart {
  threads: readonly Thread[];
  tombstones: readonly Tombstone[];
}

/** The archive in parts, numbered from 0: all of it at once would not fit in memory for ever. */
export async function archiveParts(): Promise<{ params: { part: string }; props: { part: ArchivePart } }[]> {
  if (!chosenSteps(process.env).has('copies')) return [];
  const { threads, tombstones } = await getSite();
  return paginate(threads, limits.archivePart).map(({ items, number, count }) => ({
    params: { part: String(number - 1) },
    props: { part: { threads: items, tombstones: number === count ? tombstones : [] } },
  }));
}
