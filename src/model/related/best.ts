interface Scored {
  place: number;
  score: number;
}

/** Keeps the best of many without sorting them all: by score, equals by place. */
export class Best {
  /** Score below which nothing is kept any more. */
  least = -Infinity;
  readonly #room: number;
  readonly #kept: Scored[] = [];

  /** @param room How many are kept, at least one. */
  constructor(room: number) {
    this.#room = room;
  }

  add(place: number, score: number): void {
    const kept = this.#kept;
    const comesBefore = (other: Scored) =>
      score > other.score || (score === other.score && place < other.place);
    const at = kept.findIndex(comesBefore);
    if (at === -1 && kept.length === this.#room) return;
    kept.splice(at === -1 ? kept.length : at, 0, { place, score });
    if (kept.length > this.#room) kept.pop();
    if (kept.length === this.#room) this.least = kept[kept.length - 1]?.score ?? -Infinity;
  }

  /** Places of those kept, the best first. */
  get places(): number[] {
    return this.#kept.map(({ place }) => place);
  }
}
