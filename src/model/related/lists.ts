/** Lists of numbers with weights, one behind the other: list `n` runs from `starts[n]` to before `starts[n + 1]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
  weights: Float32Array;
}

/** Takes lists in their order and puts them behind one another. */
export class ListWriter {
  readonly #starts: number[] = [0];
  readonly #items: number[] = [];
  readonly #weights: number[] = [];

  add(list: readonly (readonly [item: number, weight: number])[]): void {
    for (const [item, weight] of list) {
      this.#items.push(item);
      this.#weights.push(weight);
    }
    this.#starts.push(this.#items.length);
  }

  lists(): Lists {
    return {
      starts: Int32Array.from(this.#starts),
      items: Int32Array.from(this.#items),
      weights: Float32Array.from(this.#weights),
    };
  }
}

/**
 * Who has what, the other way round: for each item the lists that have it, in their order.
 *
 * @param count How many items there are.
 */
export function turned({ starts, items, weights }: Lists, count: number): Lists {
  const ends = new Int32Array(count + 1);
  for (const item of items) ends[item + 1]! += 1;
  for (let item = 0; item < count; item += 1) ends[item + 1]! += ends[item]!;
  const result = {
    starts: ends.slice(),
    items: new Int32Array(items.length),
    weights: new Float32Array(items.length),
  };
  for (let owner = 0; owner + 1 < starts.length; owner += 1)
    for (let at = starts[owner]!; at < starts[owner + 1]!; at += 1) {
      const to = ends[items[at]!]!++;
      result.items[to] = owner;
      result.weights[to] = weights[at]!;
    }
  return result;
}
