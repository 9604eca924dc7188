/**
 * The known word that was most likely meant by a mistyped one: the one with the fewest mistakes, if they are at most a third
 * of its letters, and two in any case. A mistake is a letter left out, added, replaced, or swapped with its neighbour; case
 * is none. Of equally near words the first counts.
 *
 * @param limit Mistakes that are allowed, where the usual number is not wanted.
 */
export function nearest(
  word: string,
  known: readonly string[],
  limit = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  const typed = word.toLowerCase();
  let most = limit;
  let best: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) > most) continue;
    const found = mistakes(typed, candidate.toLowerCase(), most);
    // A word of three letters with two mistakes is another word.
    if (found > most || found >= candidate.length - 1) continue;
    [best, most] = [candidate, found - 1];
  }
  return best;
}

/** Optimal string alignment distance: Levenshtein's, with swapped neighbours as one mistake; gives up beyond `limit`. */
function mistakes(a: string, b: string, limit: number): number {
  let [before, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const least = Math.min(
        (row?.[j - 1] ?? 0) + (same ? 0 : 1),
        (row?.[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(isSwap ? Math.min(least, (before?.[j - 2] ?? 0) + 1) : least);
    }
    // A wrong id is compared with every id of an archive: no further than it can still be the nearest.
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row?.[b.length] ?? 0;
}
