import type { ConceptBook } from '../model/search/concepts.ts';
import type { vocabularies } from '../model/search/familiarity.ts';
import type { Kind, Unit } from '../model/search/format.ts';
import { highestImpact } from '../model/search/layout.ts';
import { mentionReader } from '../model/search/mentions.ts';

/**
 * What the places of a page add to how much it is about something: each saturates on its own, so that a title counts however
 * long the text is.
 */
const places = { title: 0.3, answer: 0.18, about: 0.55, text: 0.31 } as const;
type Place = keyof typeof places;
/** BM25: how soon more mentions tell nothing more, and how much a long text is held against it. */
const saturation = { title: 0.15, answer: 0.9, about: 0.75, text: 1.55 };
const lengthShare = 0.5;
/** The share from which a unit is wholly about something. */
const fullShare = 0.86;
/** Words of a usual unit. */
const usualLength = 350;
/** A term, an expectation or a row of titles says little besides what its title names: the pages that say what to do come first. */
const kindShares: Partial<Record<Kind, number>> = { term: 0.8, criterion: 0.8, title: 0.9 };

/** Works out the keys of units, a unit at a time. */
export class KeyReader {
  readonly #read: ReturnType<typeof mentionReader>;
  /** How many units have a word, as it is written in small letters: what a mistyped word may have meant. */
  readonly words = new Map<string, number>();
  /** Keys of titles, headings and names, and of the phrases that readers look for pages with. */
  readonly vocabularies: Readonly<Record<(typeof vocabularies)[number], Set<string>>> = {
    named: new Set(),
    asked: new Set(),
  };

  constructor(book: ConceptBook) {
    this.#read = mentionReader(book);
  }

  /** Learns what the site calls something, where no unit has it for its title: a topic, another spelling of a term. */
  learn(name: string): void {
    this.#read(name, (key) => this.vocabularies.named.add(key));
  }

  /**
   * Each key of a unit with how much the unit is about it: 1 to `highestImpact`.
   *
   * @param about What the unit is about, a phrase each, where its text does not say so.
   * @param own The key of the term that the unit explains.
   */
  impacts(unit: Unit, about: readonly string[] = [], own?: string): Map<string, number> {
    const counts: Record<Place, Map<string, number>> = {
      title: new Map(),
      answer: new Map(),
      about: new Map(),
      text: new Map(),
    };
    const words = new Set<string>();
    let length = 0;
    let titleWords = 0;
    const read = (text: string, place: Place, isName: boolean) => {
      const vocabulary = this.vocabularies[place === 'about' ? 'asked' : 'named'];
      const count = (key: string) => counts[place].set(key, (counts[place].get(key) ?? 0) + 1);
      const mentioned = (key: string, word: string) => {
        count(key);
        if (isName) vocabulary.add(key);
        if (word === '') return;
        length += 1;
        words.add(word.toLowerCase());
      };
      this.#read(text, mentioned, isName ? count : undefined);
    };
    if (unit.part === 0) {
      read(unit.title, 'title', true);
      // A title of two words is about each of them more than one of ten.
      titleWords = length;
      // One at a time: the last word of a phrase and the first of the next are no pair.
      for (const phrase of about) read(phrase, 'about', true);
    }
    unit.sections.forEach(([anchor, heading, text], index) => {
      read(heading, 'answer', true);
      const isAnswer = unit.part === 0 && (index === 0 || anchor === 'short-answer');
      read(text, isAnswer ? 'answer' : 'text', false);
    });
    const long = {
      title: titleWords,
      answer: 1,
      about: 1,
      text: 1 - lengthShare + (lengthShare * length) / usualLength,
    };
    const shares = new Map<string, number>();
    for (const place of ['title', 'answer', 'about', 'text'] as const)
      for (const [key, count] of counts[place]) {
        const dampening = saturation[place] * long[place];
        shares.set(key, (shares.get(key) ?? 0) + (places[place] * count) / (count + dampening));
      }
    const share = kindShares[unit.kind] ?? 1;
    for (const word of words) this.words.set(word, (this.words.get(word) ?? 0) + 1);
    return new Map([...shares].map(([key, value]) => [key, impactOf((key === own ? 1 : share) * value)]));
  }
}

/** The share of a unit that is about something, as an impact. Above `fullShare` nothing is told apart. */
const impactOf = (share: number): number =>
  Math.min(highestImpact, Math.max(1, Math.round((share * highestImpact) / fullShare)));
