import type { Hit } from '../../model/search/rank.ts';
import type { Unit } from '../../model/search/format.ts';
import type { SearchState } from '../../model/search/state.ts';
import { answer, type Outcome } from './engine.ts';
import { IndexUnavailable, indexFiles, type Files } from './files.ts';
import { IndexReader } from './index-reader.ts';
import { keyIndex, type KeyIndex } from './pagefind.ts';

/** The index of a site, whole: what is asked of it comes from Pagefind's part and from the files beside it. */
export class SiteIndex {
  readonly #files: Files;
  readonly #keys: KeyIndex;
  readonly #reader: IndexReader;

  /** @param base Path of the site. */
  constructor(base: string) {
    this.#files = indexFiles(`${base}search-index/`);
    this.#keys = keyIndex(new URL(`${base}pagefind/`, location.href).href);
    this.#reader = new IndexReader(this.#files.load, this.#keys.find);
  }

  answer({ query, onlyTyped, keepSpelling }: SearchState): Promise<Outcome> {
    // Pagefind comes with the first query, beside the files that say what it asks for.
    this.#keys.prepare();
    return answer(this.#reader, { text: query, widen: !onlyTyped, correct: !keepSpelling });
  }

  /** What is shown of hits, in their order. */
  units(hits: readonly Hit[]): Promise<Unit[]> {
    return Promise.all(hits.map(({ unit }) => this.#reader.unit(unit)));
  }

  /**
   * Does something with the index. One that was replaced while the page was open has lost its old files: all of it is opened anew, once,
   * because numbers of units mean nothing across two of them.
   */
  async lasting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof IndexUnavailable) || error.reason !== 'missing') throw error;
      this.#keys.forget();
      this.#reader.forget();
      return work();
    }
  }

  /** In development: whether the index is older than the content, or was never built. */
  get state(): ReturnType<Files['state']> {
    return this.#files.state();
  }
}
