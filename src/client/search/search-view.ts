import { narrow } from '../../model/search/facets.ts';
import { slotFinder } from '../../model/search/excerpt.ts';
import type { Hit } from '../../model/search/rank.ts';
import type { SearchState } from '../../model/search/state.ts';
import type { Outcome } from './engine.ts';
import { facets } from './facets.ts';
import { definition, notes } from './notes.ts';
import type { Showing } from './result-item.ts';
import { resultsTitle } from './results-title.ts';

/** What a list of results is made of, ready to be shown a page at a time. */
export interface Prepared {
  hits: readonly Hit[];
  showing: Showing;
  title: string;
  facets: readonly HTMLElement[];
  notes: readonly HTMLElement[];
  definition: readonly HTMLElement[];
}

/** The parts of the search page, filled and emptied. */
export class SearchView {
  readonly #page: HTMLElement;
  readonly #base: string;

  /**
   * @param page The element that holds all parts.
   * @param base Path of the site.
   */
  constructor(page: HTMLElement, base: string) {
    this.#page = page;
    this.#base = base;
  }

  /** Puts what was found into the order and the words in which it is shown. */
  prepare(outcome: Outcome, state: SearchState): Prepared {
    const { index, ranking, term, slots } = outcome;
    // What stands on top does not stand in the list once more.
    const listed =
      term === undefined ? ranking.hits : ranking.hits.filter(({ unit }) => unit !== outcome.termUnit);
    const { hits, counts } = narrow(listed, index.table, index.entry, state);
    // Pages stand newest first in the index.
    if (state.newest) hits.sort((a, b) => a.page - b.page);
    const showing: Showing = {
      find: slotFinder(slots, index.book),
      typed: slots.flatMap(({ written, isNeeded }) =>
        isNeeded && written !== '' ? [written.toLowerCase()] : [],
      ),
      names: new Map([...index.entry.levels, ...index.entry.topics, ['every-level', 'every level'] as const]),
      levelMark: (id) => this.#levelMark(id),
      href: (address, words) => this.#href(address, words),
    };
    return {
      hits,
      showing,
      title: resultsTitle(hits.length, ranking.isWeak),
      facets: listed.length > 0 ? facets(index.entry, counts, state, showing.levelMark) : [],
      notes: notes(outcome, state),
      definition: term === undefined ? [] : [definition(term, (address) => this.#href(address, []))],
    };
  }

  /** Shows the first results, in place of whatever was shown. */
  show({ title, ...made }: Prepared, items: readonly HTMLElement[], more: readonly HTMLElement[]): void {
    this.clear();
    this.part('.search-heading').textContent = title;
    this.part('.search-found').hidden = false;
    this.part('.search-facets').replaceChildren(...made.facets);
    this.part('.search-notes').replaceChildren(...made.notes, ...more);
    this.part('.search-term').replaceChildren(...made.definition);
    this.add(items, items.length < made.hits.length);
  }

  /** Adds results to those that are shown. */
  add(items: readonly HTMLElement[], isMore: boolean): void {
    this.part('.search-results').append(...items);
    this.part('[data-more]').hidden = !isMore;
    this.part('.search-end').hidden = isMore;
  }

  clear(): void {
    for (const part of ['.search-facets', '.search-notes', '.search-term', '.search-results'])
      this.part(part).replaceChildren();
    for (const part of ['.search-found', '[data-more]', '.search-end', '.search-failed'])
      this.part(part).hidden = true;
    this.say('');
  }

  fail(reason: string): void {
    this.clear();
    this.part('.search-failed').hidden = false;
    this.part('[data-reason]').textContent = reason;
  }

  /**
   * Says how the search is going.
   *
   * @param isSeen False where it can be seen anyway, and only listeners need it.
   */
  say(text: string, isSeen = true): void {
    const status = this.part('.search-status');
    status.classList.toggle('visually-hidden', !isSeen);
    if (status.textContent !== text) status.textContent = text;
  }

  part(selector: string): HTMLElement {
    const found = this.#page.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`the search page has no "${selector}"`);
    return found;
  }

  #href(address: string, words: readonly string[]): string {
    const [path = '', anchor] = address.slice(1).split('#');
    const marks = words.length === 0 ? '' : `?${new URLSearchParams({ mark: words.join('|') })}`;
    return `${this.#base}${path}${marks}${anchor === undefined ? '' : `#${anchor}`}`;
  }

  #levelMark(id: string): Node {
    const mark = this.#page.querySelector<HTMLTemplateElement>(`template[data-level="${CSS.escape(id)}"]`);
    return mark?.content.cloneNode(true) ?? document.createTextNode('');
  }
}
