import { added, ratio, type Round, type SiteFigures } from './results.ts';

/** A limit that the project has set itself, and how it stands. */
export interface Verdict {
  what: string;
  limit: number;
  /** Left out where it was not measured. */
  value?: number;
  met: 'met' | 'missed' | 'not measured';
}

/** Limits at 10,000 threads. They are ratios of one run wherever they can be, so that they hold on any machine. */
const limits = {
  pagesCpu: 0.6,
  wholeCpu: 0.8,
  /** For ten times the threads. */
  growth: 8,
  /** MB of 1,000,000 bytes. */
  pagesPeak: 1_200,
  listPage: 1.05,
  check: 0.2,
  companions: 0.25,
} as const;

/** Judges the largest corpus, and its growth from the smallest. */
export function judge(rounds: readonly Round[]): Verdict[] {
  const sorted = [...rounds].sort((a, b) => a.threads - b.threads);
  const [small, large] = [sorted[0], sorted.at(-1)];
  const { ours, bare } = large?.sites ?? {};
  const before = sorted.length > 1 ? small?.sites.ours : undefined;
  // The limit of growth is for a tenfold corpus; of another step it says nothing.
  const tenfold =
    large !== undefined && small !== undefined && large.threads === 10 * small.threads ? before : undefined;
  return [
    verdict(
      'CPU of the pages / bare Astro',
      limits.pagesCpu,
      ratio(ours?.pages.cpuSeconds, bare?.pages.cpuSeconds),
    ),
    verdict(
      'CPU of the whole build / bare Astro and Pagefind',
      limits.wholeCpu,
      ratio(ours?.whole?.cpuSeconds, bare?.whole?.cpuSeconds),
    ),
    verdict(
      'CPU growth of the pages, ten times the threads',
      limits.growth,
      ratio(ours?.pages.cpuSeconds, tenfold?.pages.cpuSeconds),
    ),
    verdict(
      'CPU growth of the whole build, ten times the threads',
      limits.growth,
      ratio(ours?.whole?.cpuSeconds, tenfold?.whole?.cpuSeconds),
    ),
    verdict('Peak memory of the page build, MB', limits.pagesPeak, ours?.pages.peakMb),
    verdict('Weight of a list page, largest / smallest corpus', limits.listPage, listGrowth(ours, before)),
    verdict(
      'CPU of the check / CPU of the pages',
      limits.check,
      ratio(ours?.check?.cpuSeconds, ours?.pages.cpuSeconds),
    ),
    verdict(
      'CPU of pictures, feeds and copies / CPU of the whole build',
      limits.companions,
      ratio(companions(ours), ours?.whole?.cpuSeconds),
    ),
  ];
}

/** What copies, feeds and pictures add to the pages, in CPU seconds. */
function companions(ours: SiteFigures | undefined): number | undefined {
  const [copies, pictures] = [ours && added(ours, 'withCopies'), ours && added(ours, 'withPictures')];
  return copies === undefined || pictures === undefined ? undefined : copies + pictures;
}

/** The larger growth of the first two pages of the list. */
function listGrowth(after: SiteFigures | undefined, before: SiteFigures | undefined): number | undefined {
  const growths = [
    ratio(after?.list?.first, before?.list?.first),
    ratio(after?.list?.second, before?.list?.second),
  ];
  const known = growths.filter((growth) => growth !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function verdict(what: string, limit: number, value: number | undefined): Verdict {
  if (value === undefined) return { what, limit, met: 'not measured' };
  return { what, limit, value, met: value <= limit ? 'met' : 'missed' };
}
