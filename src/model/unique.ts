import type { Entry } from './content.ts';
import { doubledId, duplicate, type Problem } from './problems.ts';

/** Holds what only one file may have (an address, an id, a title), and reports every file that wants it as well. */
export class Unique {
  readonly #owners = new Map<string, string>();
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /**
   * Gives something to a file; where another file has it, that is a problem.
   *
   * @param what It, as a message names it: `the address /questions/how-long-stuck/`.
   * @param key What counts as the same; left out, the name in the message.
   */
  take(file: string, field: string, what: string, key = what): void {
    const owner = this.#owners.get(key);
    if (owner === undefined) this.#owners.set(key, file);
    else this.#problems.push(duplicate(file, field, what, owner));
  }
}

/**
 * Reports every id that stands twice.
 *
 * @param name What an entry is called in a message: "topic".
 */
export function checkIds(name: string, entries: readonly Entry<{ id: string }>[], problems: Problem[]): void {
  const owners = new Map<string, string>();
  for (const { file, data } of entries) {
    const owner = owners.get(data.id);
    if (owner === undefined) owners.set(data.id, file);
    else problems.push(doubledId(file, name, data.id, owner));
  }
}
