import { conceptBook, type ConceptBook } from '../../model/search/concepts.ts';
import {
  shardOf,
  type IndexEntry,
  type PageTable,
  type Shard,
  type Unit,
} from '../../model/search/format.ts';
import type { Postings } from '../../model/search/rank.ts';
import { decodePostings, unitPages } from '../../model/search/tables.ts';

/** Loads one file of the index by its name, without `.idx`. Rejects where it cannot. */
export type Load = (name: string) => Promise<unknown>;

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
  #files = new Map<string, Promise<unknown>>();
  #open: Promise<OpenIndex> | undefined;

  constructor(load: Load) {
    this.#load = load;
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

  /** Postings of the keys that the index has. */
  async postings(keys: readonly string[]): Promise<Map<string, Postings>> {
    const { entry } = await this.open();
    const found = new Map<string, Postings>();
    await Promise.all(
      keys.map(async (key) => {
        const shard = (await this.#file(`words/${shardOf(key, entry.shards)}`)) as Shard;
        const list = Object.hasOwn(shard, key) ? shard[key] : undefined;
        if (list !== undefined) found.set(key, decodePostings(list));
      }),
    );
    return found;
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
