import type { Hit } from '../../model/search/rank.ts';
import { asking, cleanQuery, readState, writeState, type SearchState } from '../../model/search/state.ts';
import { answer, type Outcome } from './engine.ts';
import { failureText } from './failure.ts';
import { IndexUnavailable, indexFiles } from './files.ts';
import { IndexReader } from './index-reader.ts';
import { keyIndex } from './pagefind.ts';
import { staleNote } from './notes.ts';
import { resultItem, type Showing } from './result-item.ts';
import { SearchView, type Prepared } from './search-view.ts';

/** Milliseconds after which a reader is told that it takes long. */
const longWait = 2500;

/**
 * The search page. Its form works as a plain link would (`/search/?q=…`); this element answers in place. The address holds the
 * whole state, so that a copied link gives the same view and the back button goes one step back.
 */
class SearchPage extends HTMLElement {
  readonly #base = this.dataset.base ?? '/';
  readonly #perPage = Number(this.dataset.results);
  readonly #title = document.title;
  readonly #view = new SearchView(this, this.#base);
  readonly #files = indexFiles(`${this.#base}search-index/`);
  readonly #keys = keyIndex(new URL(`${this.#base}pagefind/`, location.href).href);
  readonly #reader = new IndexReader(this.#files.load, this.#keys.find);
  #state = asking('');
  #shown: { prepared: Prepared; count: number } | undefined;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    const view = this.#view;
    view.part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(asking(cleanQuery(this.#field.value), this.#state.newest));
    });
    this.addEventListener('click', (event) => this.#follow(event));
    view.part('[data-retry]').addEventListener('click', () => void this.#answer());
    view.part('[data-more]').addEventListener('click', () => void this.#more());
    addEventListener('popstate', () => void this.#answer());
    addEventListener('online', () => {
      if (!view.part('.search-failed').hidden) void this.#answer();
    });
    // What a quick reader has typed before this code arrived stays in the field.
    if (readState(location.search).query === '') view.say('');
    else void this.#answer();
  }

  /** Links that only change the state answer in place; with a modifier they open as any link. */
  #follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    if (target?.getAttribute('href')?.startsWith('?') !== true) return;
    event.preventDefault();
    this.#go(readState(target.search));
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
    const state = readState(location.search);
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
      const outcome = await this.#ask(state);
      if (turn === this.#asked) await this.#show(outcome, turn);
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** An index that was replaced while the page was open has lost its old files: it is opened anew, once. */
  async #ask({ query, onlyTyped, keepSpelling }: SearchState): Promise<Outcome> {
    // Pagefind comes with the first query, beside the files that say what it asks for.
    this.#keys.prepare();
    const asked = { text: query, widen: !onlyTyped, correct: !keepSpelling };
    try {
      return await answer(this.#reader, asked);
    } catch (error) {
      if (!(error instanceof IndexUnavailable) || error.reason !== 'missing') throw error;
      this.#reader.forget();
      return answer(this.#reader, asked);
    }
  }

  async #show(outcome: Outcome, turn: number): Promise<void> {
    const prepared = this.#view.prepare(outcome, this.#state);
    const count = Math.min(prepared.hits.length, this.#state.pages * this.#perPage);
    const items = await this.#items(prepared.hits.slice(0, count), prepared.showing);
    if (turn !== this.#asked) return;
    this.#shown = { prepared, count };
    this.#view.show(prepared, items, staleNote(this.#files.state()));
    this.#view.say(`${prepared.title}: “${outcome.corrected ?? this.#state.query}”`, false);
  }

  #items(hits: readonly Hit[], showing: Showing): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map(async (hit) => resultItem(await this.#reader.unit(hit.unit), hit, showing)));
  }

  async #more(): Promise<void> {
    if (this.#shown === undefined) return;
    const { prepared, count } = this.#shown;
    const turn = this.#asked;
    try {
      const items = await this.#items(prepared.hits.slice(count, count + this.#perPage), prepared.showing);
      if (turn !== this.#asked) return;
      this.#shown = { prepared, count: count + items.length };
      this.#state = { ...this.#state, pages: Math.ceil((count + items.length) / this.#perPage) };
      history.replaceState(null, '', location.pathname + writeState(this.#state));
      this.#view.add(items, count + items.length < prepared.hits.length);
      // The reader goes on where the new ones begin.
      items[0]?.querySelector('a')?.focus();
      this.#view.say(`${count + items.length} of ${prepared.hits.length} shown`, false);
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const isKnown = error instanceof IndexUnavailable;
    const reason = isKnown ? error.reason : 'broken';
    this.#view.fail(failureText(reason, navigator.onLine, this.#files.state()));
    if (!isKnown) console.error(error);
  }

  get #field(): HTMLInputElement {
    return this.#view.part('input') as HTMLInputElement;
  }
}

customElements.define('search-page', SearchPage);
