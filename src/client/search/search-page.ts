import type { Hit } from '../../model/search/rank.ts';
import { asking, cleanQuery, readState, writeState, type SearchState } from '../../model/search/state.ts';
import { searchLimits } from '../../site.ts';
import { hasModifier } from '../page/ask.ts';
import type { Outcome } from './engine.ts';
import { failureText } from './failure.ts';
import { IndexUnavailable } from './files.ts';
import { staleNote } from './notes.ts';
import { resultItem, type Showing } from './result-item.ts';
import { SiteIndex } from './site-index.ts';
import { SearchView, type Prepared } from './search-view.ts';

/** Milliseconds after which a reader is told that it takes long. */
const longWait = 2500;

/**
 * The search page. Its form works as a plain link would (`/search/?q=…`); this element answers in place. The address holds the
 * whole state, so that a copied link gives the same view and the back button goes one step back.
 */
class SearchPage extends HTMLElement {
  readonly #base = this.dataset.base ?? '/';
  readonly #title = document.title;
  readonly #view = new SearchView(this, this.#base);
  readonly #index = new SiteIndex(this.#base);
  #state = asking('');
  #shown: { prepared: Prepared; count: number } | undefined;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    const view = this.#view;
    view.part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(asking(cleanQuery(this.#field.value, searchLimits.query), this.#state.newest));
    });
    this.addEventListener('click', (event) => this.#follow(event));
    view.part('[data-retry]').addEventListener('click', () => void this.#retry());
    view.part('[data-more]').addEventListener('click', () => void this.#more());
    addEventListener('popstate', () => void this.#answer());
    addEventListener('online', () => {
      if (!view.part('.search-failed').hidden) void this.#answer();
    });
    // What a quick reader has typed before this code arrived stays in the field.
    if (readState(location.search, searchLimits).query === '') view.say('');
    else void this.#answer();
  }

  /** Links that only change the state answer in place; with a modifier they open as any link. */
  #follow(event: MouseEvent): void {
    if (hasModifier(event) || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    if (target?.getAttribute('href')?.startsWith('?') !== true) return;
    event.preventDefault();
    this.#go(readState(target.search, searchLimits));
    this.#view.part('.search-heading').focus();
  }

  #go(state: SearchState): void {
    const url = location.pathname + writeState(state);
    if (url !== location.pathname + location.search) history.pushState(null, '', url);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#asked;
    const view = this.#view;
    const state = readState(location.search, searchLimits);
    const isSameQuery = state.query === this.#state.query;
    this.#state = state;
    if (this.#field.value !== state.query) this.#field.value = state.query;
    document.title = state.query === '' ? this.#title : `${state.query} · ${this.#title}`;
    view.part('.search-failed').hidden = true;
    if (!isSameQuery || state.query === '') view.clear();
    if (state.query === '') return;
    view.say('Searching…');
    const slow = setTimeout(() => view.say('Still searching: the connection is slow.'), longWait);
    try {
      await this.#index.lasting(async () => {
        const outcome = await this.#index.answer(state);
        if (turn === this.#asked) await this.#show(outcome, turn);
      });
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** The button is gone when it has worked: the focus goes where the reader goes on. */
  async #retry(): Promise<void> {
    await this.#answer();
    const hasFailed = !this.#view.part('.search-failed').hidden;
    this.#view.part(hasFailed ? '[data-retry]' : '.search-heading').focus();
  }

  async #show(outcome: Outcome, turn: number): Promise<void> {
    const prepared = this.#view.prepare(outcome, this.#state);
    const count = Math.min(prepared.hits.length, this.#state.pages * searchLimits.results);
    const items = await this.#items(prepared.hits.slice(0, count), prepared.showing);
    if (turn !== this.#asked) return;
    this.#shown = { prepared, count };
    this.#view.show(prepared, items, staleNote(this.#index.state));
    this.#view.say(`${prepared.title}: “${outcome.corrected ?? this.#state.query}”`, false);
  }

  async #items(hits: readonly Hit[], showing: Showing): Promise<HTMLLIElement[]> {
    const units = await this.#index.units(hits);
    return units.map((unit, index) => resultItem(unit, hits[index]!, showing));
  }

  async #more(): Promise<void> {
    if (this.#shown === undefined) return;
    const { prepared, count } = this.#shown;
    const turn = this.#asked;
    const next = prepared.hits.slice(count, count + searchLimits.results);
    try {
      const items = await this.#items(next, prepared.showing);
      if (turn !== this.#asked) return;
      this.#shown = { prepared, count: count + items.length };
      this.#remember(count + items.length);
      this.#view.add(items, count + items.length < prepared.hits.length);
      // The reader goes on where the new ones begin.
      items[0]?.querySelector('a')?.focus();
      this.#view.say(`${count + items.length} of ${prepared.hits.length} shown`, false);
    } catch {
      if (turn !== this.#asked) return;
      // Asked for again as a whole, because the index may have been replaced.
      this.#remember(count + next.length);
      void this.#answer();
    }
  }

  /** The address says how much is shown. */
  #remember(count: number): void {
    this.#state = { ...this.#state, pages: Math.ceil(count / searchLimits.results) };
    history.replaceState(null, '', location.pathname + writeState(this.#state));
  }

  #fail(error: unknown): void {
    const isKnown = error instanceof IndexUnavailable;
    this.#view.fail(failureText(isKnown ? error.reason : 'broken', navigator.onLine, this.#index.state));
    if (!isKnown) console.error(error);
  }

  get #field(): HTMLInputElement {
    return this.#view.part('input') as HTMLInputElement;
  }
}

customElements.define('search-page', SearchPage);
