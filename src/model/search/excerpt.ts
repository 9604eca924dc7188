import { mentionsAt, type ConceptBook } from './concepts.ts';
import type { Section } from './format.ts';
import type { Slot } from './query.ts';
import { formOf, wordsOf } from './words.ts';

/** A piece of text; those that were searched for are marked. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** Where a slot of a query stands in a text. */
interface Found {
  slot: number;
  start: number;
  end: number;
}

/** A part of a page that answers, with the place where it does. */
export interface Part {
  anchor: string;
  heading: string;
  excerpt: readonly Piece[];
}

const mostParts = 3;

/** Makes a finder of a query's slots in texts, by the same rules as the index. */
export function slotFinder(slots: readonly Slot[], book: ConceptBook): (text: string) => Found[] {
  const slotOf = new Map<string, number>();
  slots.forEach(({ keys, written }, index) => {
    if (written !== '') for (const { key } of keys) if (!slotOf.has(key)) slotOf.set(key, index);
  });
  return (text) => {
    const words = wordsOf(text);
    const forms = words.map(({ written }) => formOf(written));
    const found: Found[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const mention = mentionsAt(book, forms, at, true).findLast((one) =>
        one.keys.some((key) => slotOf.has(key)),
      );
      const key = mention?.keys.find((one) => slotOf.has(one)) ?? forms[at]?.key ?? '';
      const slot = slotOf.get(key);
      if (slot === undefined) continue;
      const last = at + (mention?.length ?? 1) - 1;
      found.push({ slot, start: words[at]!.start, end: words[last]!.end });
      at = last;
    }
    return found;
  };
}

/** A text in pieces, with what was found marked. */
export function pieces(text: string, found: readonly Found[], from = 0, to = text.length): Piece[] {
  const result: Piece[] = [];
  const add = (start: number, end: number, isHit: boolean) => {
    if (end > start) result.push({ text: text.slice(start, end), isHit });
  };
  let at = from;
  for (const { start, end } of found) {
    if (start < from || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return result;
}

/**
 * The parts of a unit that answer, the best first. A unit that has none of the words gives its beginning.
 *
 * @param length Characters of an excerpt, about.
 */
export function bestParts(
  sections: readonly Section[],
  find: (text: string) => Found[],
  length: number,
): Part[] {
  const judged = sections.map(([anchor, heading, text], index) => {
    const found = find(text);
    const inHeading = find(heading);
    const distinct = new Set([...found, ...inHeading].map(({ slot }) => slot)).size;
    return {
      anchor,
      heading,
      text,
      found,
      index,
      worth: distinct * 10 + Math.min(found.length, 5) + inHeading.length * 3,
    };
  });
  const best = judged.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth || a.index - b.index);
  return (best.length > 0 ? best : judged)
    .slice(0, best.length > 0 ? mostParts : 1)
    .map(({ anchor, heading, text, found }) => ({
      anchor,
      heading,
      excerpt: excerptOf(text, found, length),
    }));
}

/** The passage of a text that has the most of what was found, cut between words. */
function excerptOf(text: string, found: readonly Found[], length: number): Piece[] {
  let [best, most] = [0, -1];
  for (const { start } of found) {
    const inside = found.filter((one) => one.start >= start && one.end <= start + length * 0.75);
    const worth = new Set(inside.map(({ slot }) => slot)).size * 10 + inside.length;
    if (worth > most) [best, most] = [start, worth];
  }
  const from = beginning(text, Math.max(0, best - 50));
  const to = ending(text, from + length);
  const shown = pieces(text, found, from, to);
  if (from > 0) shown.unshift({ text: '… ', isHit: false });
  if (to < text.length) shown.push({ text: ' …', isHit: false });
  return shown;
}

/** The beginning of the sentence if it is near, of the word if not. */
function beginning(text: string, at: number): number {
  if (at === 0) return 0;
  const before = Math.max(0, at - 60);
  const sentence = text.slice(before, at).search(/[.!?] [^.!?]*$/);
  if (sentence >= 0) return before + sentence + 2;
  return text.indexOf(' ', at) + 1;
}

function ending(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}
