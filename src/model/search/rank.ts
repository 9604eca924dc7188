import { isWeak } from './familiarity.ts';
import { highestImpact, type Postings } from './layout.ts';
import type { Slot } from './query.ts';

/** A page that was found. */
export interface Hit {
  page: number;
  /** The unit of the page that answers best. */
  unit: number;
  score: number;
  /** Share of what is needed that the page has, by weight: 1 for all. */
  coverage: number;
  /** Needed slots that the page does not have. */
  missing: readonly Slot[];
}

export interface Ranking {
  /** Best first. */
  hits: readonly Hit[];
  /** How many of them have all that was asked for. */
  complete: number;
  /** True where even the best hardly speaks of what was asked for. */
  isWeak: boolean;
}

/** Share of what was asked for that a page must have: where few pages have all of it, and where enough have. */
const leastCoverage = { few: 0.25, enough: 0.5 };
const enough = 5;
/** Share of what was asked for without which even the best page is weak: about half. */
const strongCoverage = 0.52;

/** What an impact is worth: half of the highest is more than half as good. */
const strengths = Array.from({ length: highestImpact + 1 }, (_, impact) => (impact / highestImpact) ** 0.8);

/** What a word that is only a hint adds to a page's score, as a share of what it would add if it were needed. */
const hintPull = 0.85;

/** How strongly each unit answers one slot, and how much the slot tells: rare words tell more. */
interface ScoredSlot {
  slot: Slot;
  /** Share in what is asked for. */
  telling: number;
  byUnit: Float32Array;
}

/**
 * Orders pages by how well they answer the slots of a query.
 *
 * @param postings Postings of every key of the slots that the index has.
 * @param pageOf Page of each unit; units of a page follow each other.
 */
export function rank(
  slots: readonly Slot[],
  postings: ReadonlyMap<string, Postings>,
  pageOf: ArrayLike<number>,
): Ranking {
  const scored = slots.map((slot) => scoreSlot(slot, postings, pageOf.length));
  const needed = scored.filter(({ slot }) => slot.isNeeded);
  const asked = sum(needed.map(({ telling }) => telling));
  const found: Hit[] = [];
  for (let unit = 0; unit < pageOf.length;) {
    const from = unit;
    while (unit < pageOf.length && pageOf[unit] === pageOf[from]) unit += 1;
    const hit = judge(scored, asked, pageOf[from] ?? 0, from, unit);
    if (hit !== undefined && hit.coverage >= leastCoverage.few) found.push(hit);
  }
  const complete = found.filter(({ missing }) => missing.length === 0).length;
  const hits = complete < enough ? found : found.filter(({ coverage }) => coverage >= leastCoverage.enough);
  hits.sort((a, b) => b.score - a.score || a.page - b.page);
  const [best] = hits;
  const isOfBest = (unit: number): boolean => pageOf[unit] === best?.page;
  const lacksHalf = best !== undefined && best.coverage < strongCoverage;
  return { hits, complete, isWeak: lacksHalf || (best !== undefined && isWeak(scored, postings, isOfBest)) };
}

function scoreSlot(slot: Slot, postings: ReadonlyMap<string, Postings>, units: number): ScoredSlot {
  const byUnit = new Float32Array(units);
  let weight = 0;
  for (const { key, worth } of slot.keys) {
    const list = postings.get(key);
    if (list === undefined) continue;
    const rarity = Math.log(1 + (units - list.units.length + 0.5) / (list.units.length + 0.5));
    weight = Math.max(weight, rarity);
    // A rare word tells more, but not as much more as it is rarer.
    const pull = rarity ** 0.6 * (isHint(slot) ? hintPull : 1);
    for (let at = 0; at < list.units.length; at += 1) {
      const unit = list.units[at] ?? 0;
      const score = worth * pull * strengths[list.impacts[at] ?? 0]!;
      if (score > (byUnit[unit] ?? 0)) byUnit[unit] = score;
    }
  }
  // What no page has tells as much as anything could.
  if (weight === 0) weight = Math.log(1 + 2 * units);
  return { slot, byUnit, telling: Math.sqrt(weight * wordCount(slot)) };
}

/** Judges the page whose units are `from` up to, not with, `to`; undefined where it has nothing of the query. */
function judge(
  scored: readonly ScoredSlot[],
  asked: number,
  page: number,
  from: number,
  to: number,
): Hit | undefined {
  const best = scored.map(({ byUnit }) => Math.max(...byUnit.subarray(from, to)));
  const total = sum(best);
  if (total === 0) return undefined;
  const missing = scored.filter(({ slot }, index) => slot.isNeeded && best[index] === 0);
  const coverage = 1 - sum(missing.map(({ telling }) => telling)) / asked;
  let [unit, most] = [from, 0];
  for (let one = from; one < to; one += 1) {
    const score = sum(scored.map(({ byUnit }) => byUnit[one] ?? 0));
    if (score > most) [unit, most] = [one, score];
  }
  return {
    page,
    unit,
    // A third for having it all somewhere, the rest for having it in one place: a long page has every word somewhere.
    score: ((total + 2 * most) / 3) * coverage ** 0.4,
    coverage,
    missing: missing.map(({ slot }) => slot),
  };
}

/** A word that nobody misses. Pairs of words are not missed either, but tell much. */
const isHint = ({ isNeeded, written }: Slot): boolean => !isNeeded && written !== '';

const wordCount = ({ written }: Slot): number => written.split(/[\s-]+/).length;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
