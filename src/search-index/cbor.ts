/**
 * Walks over items of CBOR without making values of them: an index of ten thousand threads has three million lists, of which only
 * a number here and there is looked at. Knows what Pagefind writes: numbers, texts and lists of known length.
 * https://www.rfc-editor.org/rfc/rfc8949#section-3
 */
export class CborWalker {
  /** Where the next item begins. */
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Enters a list, and gives its length. */
  list(): number {
    return this.#head(majors.list);
  }

  /** A number without fraction, which may be negative. */
  number(): number {
    const isNegative = this.#bytes[this.at]! >> 5 === majors.negative;
    const value = this.#head(isNegative ? majors.negative : majors.number);
    return isNegative ? -1 - value : value;
  }

  text(): string {
    const length = this.#head(majors.text);
    this.at += length;
    return utf8.decode(this.#bytes.subarray(this.at - length, this.at));
  }

  /** Steps over an item and all that is in it. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const major = this.#bytes[this.at]! >> 5;
      const value = this.#head(major);
      if (major === majors.list) left += value;
      else if (major === majors.text) this.at += value;
    }
  }

  #head(wanted: number): number {
    const first = this.#bytes[this.at]!;
    const size = first & 0x1f;
    if (first >> 5 !== wanted || !known.has(wanted) || size > 26)
      throw new Error(`byte ${this.at} of a list of CBOR is ${first}, which is not what should stand there`);
    this.at += 1;
    if (size < 24) return size;
    let value = 0;
    for (let left = 1 << (size - 24); left > 0; left -= 1) value = value * 256 + this.#bytes[this.at++]!;
    return value;
  }
}

const majors = { number: 0, negative: 1, text: 3, list: 4 } as const;
const known: ReadonlySet<number> = new Set(Object.values(majors));
const utf8 = new TextDecoder();

/** Collects bytes of CBOR, one item after the other. */
export class CborWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  list(length: number): void {
    this.#head(majors.list, length);
  }

  number(value: number): void {
    if (value < 0) this.#head(majors.negative, -1 - value);
    else this.#head(majors.number, value);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.#head(majors.text, bytes.length);
    this.copy(bytes, 0, bytes.length);
  }

  /** Copies what stands between two places of other bytes. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    this.#reserve(to - from);
    for (let at = from; at < to; at += 1) this.#bytes[this.#length++] = bytes[at]!;
  }

  /** All that was written since this was last asked for. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #head(major: number, value: number): void {
    this.#reserve(5);
    const extra = value < 24 ? -1 : value < 0x100 ? 0 : value < 0x1_0000 ? 1 : 2;
    this.#bytes[this.#length++] = (major << 5) | (extra === -1 ? value : 24 + extra);
    if (extra === -1) return;
    for (let shift = 8 * ((1 << extra) - 1); shift >= 0; shift -= 8)
      this.#bytes[this.#length++] = (value >>> shift) & 0xff;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
