import { highestImpact, type Postings } from './layout.ts';
import type { Slot } from './query.ts';

/**
 * Words that the site calls things by: those of titles, headings, topics and the glossary, then those of the phrases that readers look for
 * pages with. What only texts say ("my laptop was stolen") is what no page is about. Each kind is one more record of the index, after those
 * of the units: whether a word is of it comes with the units that have the word, and costs no file of its own.
 */
export const vocabularies = ['named', 'asked'] as const;

/** How far a word of each vocabulary is the site's own, in their order: 1 for wholly. */
const familiarities: readonly number[] = [1, 0.4];

/** How far a word is the site's own, 0 to 1. @param isIn Whether each vocabulary has it. */
export const familiarity = (isIn: readonly boolean[]): number =>
  Math.max(0, ...familiarities.map((worth, index) => (isIn[index] === true ? worth : 0)));

/** A page that mentions a word is more than half as good a sign as one that is all about it: impacts are flattened. */
const flatness = 0.2;
/** What a word counts that only helps to order, where one that is needed counts all that it tells. */
const hintShare = 0.7;
/** What a needed word counts that nothing here has: who means the site's own things seldom says it. */
const unknownShare = 1.5;
/** What a page says in another word of the same meaning, as a share of the word itself: "baby" is not always the "family" of a chapter. */
const synonymShare = 0.85;
/** What two words add that stand together in the query and in a heading of the page, where an average word tells some two. */
const pairBonus = 1;
/**
 * The share of what was asked for that a page must be about; less where a single thing is asked for, because nothing beside it says that it means something
 * else. Measured, as all of these, on the queries tuned on.
 */
const leastSupport = { single: 0.3, several: 0.54 };

/** Something of a query, and how much it tells. */
interface Asked {
  slot: Slot;
  telling: number;
}

/**
 * Whether even the best page hardly speaks of what was asked for. A page may have each word of "best laptop for gaming", and yet it is about none of
 * them, and no page of the site is.
 *
 * @param isOfPage Whether a unit belongs to the best page.
 */
export function isWeak(
  asked: readonly Asked[],
  postings: ReadonlyMap<string, Postings>,
  isOfPage: (unit: number) => boolean,
): boolean {
  let [all, supported] = [0, 0];
  for (const { slot, telling } of asked) {
    const isPair = slot.written === '';
    const supports = slot.keys.map(
      ({ key, worth }) => support(slot, postings.get(key), isOfPage) * (worth < 1 ? synonymShare : 1),
    );
    const most = Math.max(0, ...supports);
    if (isPair) supported += most > 0 ? pairBonus : 0;
    else {
      const isKnown = slot.keys.some(({ key }) => postings.has(key));
      const counts = telling * (!slot.isNeeded ? hintShare : isKnown ? 1 : unknownShare);
      all += counts;
      supported += counts * most;
    }
  }
  const isSingle = asked.filter(({ slot }) => slot.isNeeded).length === 1;
  return supported < (isSingle ? leastSupport.single : leastSupport.several) * all;
}

/** How much a page is about a key, 0 to 1; about one that is needed only as far as it is the site's own. */
function support(
  { isNeeded }: Slot,
  list: Postings | undefined,
  isOfPage: (unit: number) => boolean,
): number {
  let most = 0;
  for (let at = 0; at < (list?.units.length ?? 0); at += 1)
    if (isOfPage(list!.units[at] ?? 0)) most = Math.max(most, list!.impacts[at] ?? 0);
  return (isNeeded ? (list?.familiarity ?? 0) : 1) * (most / highestImpact) ** flatness;
}
