import { meaningOf, mentionsAt, type Concept, type ConceptBook, type Mention } from './concepts.ts';
import { filler, weak } from './filler.ts';
import { pairKey } from './format.ts';
import { formOf, wordsOf, type Form } from './words.ts';

/** One thing that a query asks for: a word, or several that together are the name of something. */
export interface Slot {
  /** As the reader wrote it. */
  written: string;
  /** Keys that answer it, with what each is worth: the word itself 1, words that mean the same less. */
  keys: readonly { key: string; worth: number }[];
  /** A page without it is not what was asked for; weak words only help to order. */
  isNeeded: boolean;
}

/** A query as the search understands it. */
export interface Query {
  slots: readonly Slot[];
  /** Concepts that are searched besides the words as typed. */
  concepts: readonly Concept[];
}

/** What a word that means the same is worth where the word itself is 1, and what two words that stand together. */
const synonymWorth = 0.95;
const pairWorth = 0.9;
/** Slots that are looked at: nobody's question has more things in it. */
const mostSlots = 12;

/**
 * Reads a query: filler is left out, names of several words are found, words of the same meaning are added.
 *
 * @param widen False where the reader asked for the words as typed only.
 */
export function readQuery(typed: string, book: ConceptBook, widen = true): Query {
  // Where all is in capitals, they tell nothing.
  const text = /\p{Ll}/u.test(typed) || !/\s/.test(typed) ? typed : typed.toLowerCase();
  const words = wordsOf(text);
  const forms = words.map(({ written }) => formOf(written));
  const slots: Slot[] = [];
  const telling = forms.flatMap((form, at) =>
    isFiller(form) ? [] : [meaningOf(form.key, widen ? mentionsAt(book, forms, at, false) : [])],
  );
  const concepts = new Set<Concept>();
  for (let at = 0; at < words.length && slots.length < mostSlots;) {
    const mention = widen ? mentionsAt(book, forms, at, false).at(-1) : undefined;
    const length = mention?.length ?? 1;
    const written = text.slice(words[at]?.start, words[at + length - 1]?.end);
    const slot = makeSlot(written, forms[at]!, mention);
    at += length;
    if (slot === undefined) continue;
    for (const key of mention?.keys ?? []) {
      const concept = book.byKey.get(key);
      if (concept !== undefined) concepts.add(concept);
    }
    if (!slots.some((other) => sameKeys(other, slot))) slots.push(slot);
  }
  return { slots: [...needSomething(slots), ...pairsOf(telling)], concepts: [...concepts] };
}

function makeSlot(written: string, form: Form, mention: Mention | undefined): Slot | undefined {
  const { length, keys } = mention ?? { length: 1, keys: [] };
  if (length === 1 && isFiller(form)) return undefined;
  const own = length === 1 ? [{ key: form.key, worth: 1 }] : [];
  const worth = length === 1 ? synonymWorth : 1;
  return {
    written,
    keys: [...own, ...keys.map((key) => ({ key, worth }))],
    isNeeded: length > 1 || !weak.has(form.plain),
  };
}

/** "IT", "US": capitals tell an abbreviation from a filler word, but for what other searches have for operators. */
const isFiller = ({ plain, written }: Form): boolean =>
  filler.has(plain) && (!/^\p{Lu}{2,}$/u.test(written) || /^(?:AND|OR|NOT)$/.test(written));

/** Words that follow each other in the query and in a title make the page more likely; none is missed. */
const pairsOf = (keys: readonly string[]): Slot[] =>
  keys.slice(1, mostSlots).map((key, index) => ({
    written: '',
    keys: [{ key: pairKey(keys[index] ?? '', key), worth: pairWorth }],
    isNeeded: false,
  }));

const sameKeys = (a: Slot, b: Slot): boolean =>
  a.keys.length === b.keys.length && a.keys.every(({ key }, index) => key === b.keys[index]?.key);

/** A query of weak words alone is about them. */
function needSomething(slots: readonly Slot[]): readonly Slot[] {
  return slots.some(({ isNeeded }) => isNeeded) ? slots : slots.map((slot) => ({ ...slot, isNeeded: true }));
}
