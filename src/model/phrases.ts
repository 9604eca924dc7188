/**
 * Phrases of one word or more, looked up where one begins in a list of words. What makes two words alike is for the caller to say: it
 * hands in keys of words, such as stems.
 */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, { value: T; rest: readonly string[] }[]>();

  /** @param keys Keys of the words of the phrase, at least one. Of equal phrases the one that was added first comes first. */
  add(keys: readonly string[], value: T): void {
    const [first, ...rest] = keys;
    if (first === undefined) return;
    const list = this.#byFirst.get(first) ?? [];
    list.push({ value, rest });
    list.sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, list);
  }

  /** Every phrase that begins with the word `at`, the longest first, with how many words it has. */
  at(keys: readonly string[], at: number): { value: T; length: number }[] {
    const list = this.#byFirst.get(keys[at] ?? '');
    if (list === undefined) return [];
    return list
      .filter(({ rest }) => rest.every((key, index) => keys[at + 1 + index] === key))
      .map(({ value, rest }) => ({ value, length: rest.length + 1 }));
  }
}
