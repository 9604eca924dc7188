import type { Entry } from './content.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { checkIds } from './unique.ts';

/** A vocabulary or collection by id, with the problems of entries that share one. */
export class Lookup<T extends { id: string }> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #name: string;

  /** @param name What an entry is called in a message: "topic". */
  constructor(name: string, entries: readonly Entry<T>[], problems: Problem[]) {
    this.#name = name;
    checkIds(name, entries, problems);
    for (const entry of entries)
      if (!this.#entries.has(entry.data.id)) this.#entries.set(entry.data.id, entry);
  }

  /** The same of pages or threads that were assembled: their doubled ids were reported then. */
  static ofPages<T extends { id: string; file: string }>(name: string, pages: readonly T[]): Lookup<T> {
    return new Lookup(
      name,
      pages.map((data) => ({ file: data.file, data })),
      [],
    );
  }

  get(id: string): T | undefined {
    return this.#entries.get(id)?.data;
  }

  /**
   * Resolves ids in their order. An unknown one is a problem at `field.<index>` of `file`, and left out.
   *
   * @param gone Ids of what was taken down: they are left out without a word.
   */
  resolve(
    ids: readonly string[],
    file: string,
    field: string,
    problems: Problem[],
    gone?: ReadonlyMap<string, unknown>,
  ): T[] {
    const found: T[] = [];
    for (const [index, id] of ids.entries()) {
      const entry = this.get(id);
      if (entry !== undefined) found.push(entry);
      else if (gone?.has(id) !== true) problems.push(this.#dangling(id, file, `${field}.${index}`));
    }
    return found;
  }

  /** Resolves one id; an unknown one is a problem. */
  one(id: string, file: string, field: string, problems: Problem[]): T | undefined {
    const entry = this.get(id);
    if (entry === undefined) problems.push(this.#dangling(id, file, field));
    return entry;
  }

  #dangling(id: string, file: string, field: string): Problem {
    const near = nearest(id, [...this.#entries.keys()]);
    return {
      file,
      field,
      code: 'reference',
      wrong: `there is no ${this.#name} "${id}"`,
      remedy:
        near === undefined
          ? `add the ${this.#name}, or remove the reference`
          : `write "${near}", or add the ${this.#name}`,
    };
  }
}
