import { conceptBook, type ConceptBook } from '../../model/search/concepts.ts';
import type { IndexEntry, PageTable, Unit } from '../../model/search/format.ts';
import type { Postings } from '../../model/search/layout.ts';
import { unitPages } from '../../model/search/tables.ts';

/** Loads one file of the index by its name, without `.idx`. Rejects where it cannot. */
export type Load = (name: string) => Promise<unknown>;

/** Finds the units that have keys; keys that no unit has are left out. Rejects where it cannot. */
export type FindKeys = (keys: readonly string[]) => Promise<Map<string, Postings>>;

/** What is known as soon as the index is open. */
export interface OpenIndex {
  entry: IndexEntry;
  book: ConceptBook;
  table: PageTable;
  /** Page of each unit. */
  pageOf: Uint32Array;
}

/** Reads the index a file at a time, each once. What failed is asked for again the next time. */
export class IndexReader {
  readonly #load: Load;
  /** Postings of the keys that the index has. */
  readonly postings: FindKeys;
  #files = new Map<string, Promise<unknown>>();
  #open: Promise<OpenIndex> | undefined;

  constructor(load: Load, find: FindKeys) {
    this.#load = load;
    this.postings = find;
  }

  /** Forgets what was loaded: a newer index has taken its place. */
  forget(): void {
    this.#files.clear();
    this.#open = undefined;
  }

  open(): Promise<OpenIndex> {
    this.#open ??= this.#openAll().catch((error: unknown) => {
      this.#open = undefined;
      throw error;
    });
    return this.#open;
  }

  async unit(number: number): Promise<Unit> {
    return (await this.#file(`units/${number}`)) as Unit;
  }

  /** Words of the site, the most frequent first. */
  async words(): Promise<readonly string[]> {
    return ((await this.#file('spelling')) as string).split(' ');
  }

  async #openAll(): Promise<OpenIndex> {
    const entry = (await this.#load('entry')) as IndexEntry;
    const table = (await this.#load(`${entry.version}/pages`)) as PageTable;
    const concepts = entry.concepts.map(([key, label, spellings]) => ({ key, label, spellings }));
    return { entry, book: conceptBook(concepts), table, pageOf: unitPages(table, entry.units) };
  }

  async #file(name: string): Promise<unknown> {
    const { entry } = await this.open();
    let file = this.#files.get(name);
    if (file === undefined) {
      file = this.#load(`${entry.version}/${name}`);
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name));
    }
    return file;
  }
}
