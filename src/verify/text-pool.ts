/** Gives back an equal text that is safe to keep. */
export type Keep = (text: string) => string;

/**
 * Keeps one copy of every text it is given. Two things make the facts of ten thousand pages small: what pages share is
 * stored once, and the copy is a text of its own, where a slice would keep the whole page that it was cut from.
 */
export function textPool(): Keep {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
}
