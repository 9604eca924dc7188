import type { DistSize } from './dist-size.ts';
import type { Usage } from './measure.ts';

/** What one step of a build cost. */
export type Step = Pick<Usage, 'wallSeconds' | 'cpuSeconds' | 'peakMb'>;

/** What was measured of one site at one size; what was not asked for is left out. */
export interface SiteFigures {
  /** The cold build of the pages, without index and checks. */
  pages: Step;
  /** HTML pages that it wrote. */
  pageCount: number;
  /** The pages, and beside them copies, feeds, the archive and what leads on. */
  withCopies?: Step;
  /** The pages and the pictures of previews, of which none was drawn before. */
  withPictures?: Step;
  /** The pages and the search index, and nothing else: what both sites have. */
  withIndex?: Step;
  /** All that the site needs to go out, from cold: for this site every step of its build; else pages and index. */
  whole?: Step;
  /** The search index: the index process itself, as a part of `whole`. */
  index?: Step;
  /** The check of the content alone. */
  check?: Step;
  /** The verification of the built site alone. */
  verify?: Step;
  /** After the last build: with the index where it was made. */
  dist: DistSize;
  /** Bytes of the first and the second page of the archive's list. */
  list?: { first: number; second: number };
}

export type SiteName = 'ours' | 'bare';

/** One size of the corpus, and what was measured at it. */
export interface Round {
  threads: number;
  sites: Partial<Record<SiteName, SiteFigures>>;
}

/** `a / b`; `undefined` where one of them was not measured. */
export function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}

/** What the pages' companions add to them, in CPU seconds; `undefined` where it was not measured. */
export function added(site: SiteFigures, step: 'withCopies' | 'withPictures'): number | undefined {
  const both = site[step];
  return both === undefined ? undefined : Math.max(0, both.cpuSeconds - site.pages.cpuSeconds);
}

/** Two steps, one after the other. */
export function inTurn(a: Step, b: Step): Step {
  return {
    wallSeconds: a.wallSeconds + b.wallSeconds,
    cpuSeconds: a.cpuSeconds + b.cpuSeconds,
    peakMb: Math.max(a.peakMb, b.peakMb),
  };
}
