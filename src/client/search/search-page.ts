import { narrow } from '../../model/search/facets.ts';
import { slotFinder } from '../../model/search/excerpt.ts';
import type { Hit } from '../../model/search/rank.ts';
import { asking, cleanQuery, readState, writeState, type SearchState } from '../../model/search/state.ts';
import { element } from './dom.ts';
import { answer, type Outcome } from './engine.ts';
import { facets } from './facets.ts';
import { failureText } from './failure.ts';
import { IndexUnavailable, indexFiles } from './files.ts';
import { IndexReader } from './index-reader.ts';
import { definition, notes } from './notes.ts';
import { resultItem, type Showing } from './result-item.ts';
import { resultsTitle } from './results-title.ts';

/** Milliseconds after which a reader is told that it takes long. */
const longWait = 2500;

/**
 * The search page. Its form works as a plain link would (`/search/?q=…`); this element answers in place. The address holds the
 * whole state, so that a copied link gives the same view and the back button goes one step back.
 */
class SearchPage extends HTMLElement {
  readonly #base = this.dataset.base ?? '/';
  readonly #perPage = Number(this.dataset.results);
  readonly #longest = Number(this.dataset.query);
  readonly #files = indexFiles(`${this.#base}search-index/`);
  readonly #reader = new IndexReader(this.#files.load);
  #state = asking('');
  #shown: { hits: readonly Hit[]; count: number; showing: Showing } | undefined;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(asking(cleanQuery(this.#field.value, this.#longest), this.#state.newest));
    });
    this.addEventListener('click', (event) => this.#follow(event));
    this.#part('[data-retry]').addEventListener('click', () => void this.#answer());
    this.#part('[data-more]').addEventListener('click', () => void this.#more());
    addEventListener('popstate', () => void this.#answer());
    addEventListener('online', () => {
      if (!this.#part('.search-failed').hidden) void this.#answer();
    });
    void this.#answer();
  }

  /** Links that only change the state answer in place; with a modifier they open as any link. */
  #follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    if (target?.getAttribute('href')?.startsWith('?') !== true) return;
    event.preventDefault();
    this.#go(readState(target.search, this.#longest));
    this.#part('.search-heading').focus();
  }

  #go(state: SearchState): void {
    const url = location.pathname + writeState(state);
    if (url !== location.pathname + location.search) history.pushState(null, '', url);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#asked;
    const state = readState(location.search, this.#longest);
    const isSameQuery = state.query === this.#state.query;
    this.#state = state;
    if (this.#field.value !== state.query) this.#field.value = state.query;
    document.title = this.#title(state.query);
    this.#part('.search-failed').hidden = true;
    if (!isSameQuery) this.#clear();
    if (state.query === '') return this.#clear();
    this.#say('Searching…');
    const slow = setTimeout(() => this.#say('Still searching: the connection is slow.'), longWait);
    try {
      const outcome = await this.#ask(state);
      if (turn === this.#asked) await this.#show(outcome, state, turn);
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** An index that was replaced while the page was open has lost its old files: it is opened anew, once. */
  async #ask({ query, onlyTyped, keepSpelling }: SearchState): Promise<Outcome> {
    const asked = { text: query, widen: !onlyTyped, correct: !keepSpelling };
    try {
      return await answer(this.#reader, asked);
    } catch (error) {
      if (!(error instanceof IndexUnavailable) || error.reason !== 'missing') throw error;
      this.#reader.forget();
      return answer(this.#reader, asked);
    }
  }

  async #show(outcome: Outcome, state: SearchState, turn: number): Promise<void> {
    const { index, ranking, term, slots } = outcome;
    // What stands on top does not stand in the list once more.
    const listed =
      term === undefined ? ranking.hits : ranking.hits.filter(({ unit }) => unit !== outcome.termUnit);
    const { hits, counts } = narrow(listed, index.table, index.entry, state);
    // Pages stand newest first in the index.
    if (state.newest) hits.sort((a, b) => a.page - b.page);
    const names = new Map([
      ...index.entry.levels,
      ...index.entry.topics,
      ['every-level', 'every level'] as const,
    ]);
    const showing: Showing = {
      find: slotFinder(slots, index.book),
      names,
      levelMark: (id) => this.#levelMark(id),
      href: (address, words) => this.#href(address, words),
    };
    const count = Math.min(hits.length, state.pages * this.#perPage);
    const items = await this.#items(hits.slice(0, count), showing);
    if (turn !== this.#asked) return;
    this.#clear();
    this.#shown = { hits, count, showing };
    const title = resultsTitle(hits.length, ranking.isWeak);
    this.#part('.search-heading').textContent = title;
    this.#part('.search-found').hidden = false;
    this.#part('.search-facets').replaceChildren(
      ...(listed.length > 0 ? facets(index.entry, counts, state, showing.levelMark) : []),
    );
    this.#part('.search-notes').replaceChildren(...notes(outcome, state), ...this.#developing());
    this.#part('.search-term').replaceChildren(
      ...(term === undefined ? [] : [definition(term, (address) => this.#href(address, []))]),
    );
    this.#part('.search-results').replaceChildren(...items);
    this.#part('[data-more]').hidden = count >= hits.length;
    this.#part('.search-end').hidden = hits.length > 0 && count < hits.length;
    this.#say(`${title}: “${outcome.corrected ?? state.query}”`);
    // Seen in the heading; only listeners need it again.
    this.#part('.search-status').classList.add('visually-hidden');
  }

  #items(hits: readonly Hit[], showing: Showing): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map(async (hit) => resultItem(await this.#reader.unit(hit.unit), hit, showing)));
  }

  async #more(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const turn = this.#asked;
    try {
      const next = shown.hits.slice(shown.count, shown.count + this.#perPage);
      const items = await this.#items(next, shown.showing);
      if (turn !== this.#asked) return;
      shown.count += items.length;
      this.#state = { ...this.#state, pages: Math.ceil(shown.count / this.#perPage) };
      history.replaceState(null, '', location.pathname + writeState(this.#state));
      this.#part('.search-results').append(...items);
      this.#part('[data-more]').hidden = shown.count >= shown.hits.length;
      this.#part('.search-end').hidden = shown.count < shown.hits.length;
      // The reader goes on where the new ones begin.
      items[0]?.querySelector('a')?.focus();
      this.#say(`${shown.count} of ${shown.hits.length} shown`);
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#clear();
    this.#say('');
    this.#part('.search-failed').hidden = false;
    const isKnown = error instanceof IndexUnavailable;
    this.#part('[data-reason]').textContent = failureText(
      isKnown ? error.reason : 'broken',
      navigator.onLine,
      this.#files.state(),
    );
    if (!isKnown) console.error(error);
  }

  #clear(): void {
    this.#shown = undefined;
    for (const part of ['.search-facets', '.search-notes', '.search-term', '.search-results'])
      this.#part(part).replaceChildren();
    this.#part('.search-found').hidden = true;
    this.#part('[data-more]').hidden = true;
    this.#part('.search-end').hidden = true;
    this.#say('');
  }

  /** Built sites never say this: their index is built with their pages. */
  #developing(): HTMLElement[] {
    if (this.#files.state() !== 'stale') return [];
    return [
      element('p', 'quiet', 'The index is older than the content: run npm run build to search what is new.'),
    ];
  }

  #href(address: string, words: readonly string[]): string {
    const [path = '', anchor] = address.slice(1).split('#');
    const marks = words.length === 0 ? '' : `?${new URLSearchParams({ mark: words.join('|') })}`;
    return `${this.#base}${path}${marks}${anchor === undefined ? '' : `#${anchor}`}`;
  }

  #levelMark(id: string): Node {
    const mark = this.querySelector<HTMLTemplateElement>(`template[data-level="${CSS.escape(id)}"]`);
    return mark?.content.cloneNode(true) ?? document.createTextNode('');
  }

  #title(query: string): string {
    const usual = (this.dataset.title ??= document.title);
    return query === '' ? usual : `${query} · ${usual}`;
  }

  #say(text: string): void {
    const status = this.#part('.search-status');
    status.classList.remove('visually-hidden');
    if (status.textContent !== text) status.textContent = text;
  }

  get #field(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`the search page has no "${selector}"`);
    return found;
  }
}

customElements.define('search-page', SearchPage);
