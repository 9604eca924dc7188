import { createEngine, IndexUnavailable } from './engine.ts';
import type { PagefindResult } from './pagefind.ts';
import { resultItem } from './result-item.ts';

/**
 * The search page. Its form works as a plain link would (`/search/?q=…`); this element answers in place: the address holds
 * the question, so that a copied link gives the same results and the back button goes one question back.
 */
class SearchPage extends HTMLElement {
  readonly #engine = createEngine(this.dataset.index ?? '/pagefind/');
  readonly #perPage = Number(this.dataset.results);
  readonly #longest = Number(this.dataset.query);
  #results: PagefindResult[] = [];
  #shown = 0;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#field.value.trim().slice(0, this.#longest);
      const url = new URL(location.href);
      url.search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
      if (url.href !== location.href) history.pushState(null, '', url);
      void this.#answer(query);
    });
    this.#find('[data-retry]').addEventListener('click', () => void this.#answer(this.#asking()));
    this.#find('[data-more]').addEventListener('click', () => void this.#more());
    addEventListener('popstate', () => void this.#answer(this.#asking()));
    // What a quick reader has typed before this code arrived stays in the field.
    if (this.#asking() === '') this.#say('');
    else void this.#answer(this.#asking());
  }

  /** The question in the address. */
  #asking(): string {
    return (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, this.#longest);
  }

  async #answer(query: string): Promise<void> {
    const turn = ++this.#asked;
    this.#field.value = query;
    this.#clear();
    if (query === '') return this.#say('');
    this.#say('Searching…');
    try {
      const results = await this.#engine.search(query);
      if (turn !== this.#asked) return;
      this.#results = results;
      this.#say(
        results.length === 0
          ? `Nothing found for “${query}”. Try fewer or other words, or look below.`
          : `${results.length} ${results.length === 1 ? 'result' : 'results'} for “${query}”`,
      );
      await this.#more();
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    }
  }

  async #more(): Promise<void> {
    const turn = this.#asked;
    const next = this.#results.slice(this.#shown, this.#shown + this.#perPage);
    try {
      const pages = await Promise.all(next.map((result) => this.#engine.page(result)));
      if (turn !== this.#asked) return;
      const items = pages.map(resultItem);
      this.#find('.search-results').append(...items);
      // After "More results" the reader goes on where the new ones begin.
      if (this.#shown > 0) items[0]?.querySelector('a')?.focus();
      this.#shown += items.length;
      this.#find('[data-more]').hidden = this.#shown >= this.#results.length;
    } catch (error) {
      if (turn === this.#asked) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (!(error instanceof IndexUnavailable)) throw error;
    this.#clear();
    this.#say('');
    this.#find('.search-failed').hidden = false;
  }

  #clear(): void {
    this.#results = [];
    this.#shown = 0;
    this.#find('.search-results').replaceChildren();
    this.#find('[data-more]').hidden = true;
    this.#find('.search-failed').hidden = true;
  }

  #say(text: string): void {
    this.#find('.search-status').textContent = text;
  }

  get #field(): HTMLInputElement {
    return this.#find('input') as HTMLInputElement;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`the search page has no "${selector}"`);
    return found;
  }
}

customElements.define('search-page', SearchPage);
