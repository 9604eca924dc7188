import {
  matching,
  prefixFor,
  type Suggestion,
  type SuggestionNode,
  type SuggestionRoot,
} from '../../model/search/suggestions.ts';
import type { Load } from './index-reader.ts';

/** Gives suggestions for what is being typed: at once from what has been loaded, and again when there is more. */
export class SuggestionSource {
  readonly #load: Load;
  #root: Promise<SuggestionRoot> | undefined;
  readonly #nodes = new Map<string, readonly Suggestion[]>();
  #prefixes: ReadonlySet<string> = new Set();
  #version = '';

  constructor(load: Load) {
    this.#load = load;
  }

  /** Loads what the first key needs. A failure is no matter: the field works without suggestions. */
  async prepare(): Promise<void> {
    this.#root ??= this.#load('suggest') as Promise<SuggestionRoot>;
    try {
      const { version, prefixes, entries } = await this.#root;
      this.#version = version;
      this.#prefixes = new Set(prefixes);
      this.#nodes.set('', entries);
    } catch {
      this.#root = undefined;
    }
  }

  /** What is known now. */
  now(text: string, most: number): Suggestion[] {
    const prefix = this.#prefixFor(text);
    for (let length = prefix.length; length >= 0; length -= 1) {
      const entries = this.#nodes.get(prefix.slice(0, length));
      if (entries !== undefined) return matching(text, entries, most);
    }
    return [];
  }

  /** Loads what would answer better; false where there is nothing more to know. */
  async more(text: string): Promise<boolean> {
    if (this.#nodes.size === 0) {
      await this.prepare();
      if (this.#nodes.size === 0) return false;
    }
    const prefix = this.#prefixFor(text);
    if (this.#nodes.has(prefix)) return prefix === '';
    try {
      const { entries } = (await this.#load(`${this.#version}/suggest/${prefix}`)) as SuggestionNode;
      this.#nodes.set(prefix, entries);
      return true;
    } catch {
      return false;
    }
  }

  #prefixFor = (text: string): string => prefixFor(text, this.#prefixes);
}
