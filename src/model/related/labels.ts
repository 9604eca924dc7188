import { groupByEach } from '../group.ts';

/** Which threads carry which labels (topics, levels, chapters), a row a label: rows are small, and near in memory. */
export interface Labels<T> {
  /**
   * Makes a measure of what threads have in common with one of them, 0 to 1, among all labels that one of the two has. Rare
   * labels count more.
   */
  likenessTo(one: number): (other: number) => number;
  /** Places nearest to `place` that carry a label, up to `each` on either side. */
  around(label: T, place: number, each: number): readonly number[];
}

/** @param labelsOf Labels of each thread, in the order of the archive. */
export function labelIndex<T>(labelsOf: readonly (readonly T[])[]): Labels<T> {
  const count = labelsOf.length;
  const placesOf = groupByEach(labelsOf.keys(), (place) => labelsOf[place] ?? []);
  const rows = new Map<T, { has: Uint8Array; rarity: number }>();
  for (const [label, places] of placesOf) {
    const has = new Uint8Array(count);
    for (const place of places) has[place] = 1;
    rows.set(label, { has, rarity: Math.log(1 + count / places.length) });
  }
  const rowsOf = labelsOf.map((labels) => labels.flatMap((label) => rows.get(label) ?? []));
  const sums = Float64Array.from(rowsOf, (list) => list.reduce((sum, { rarity }) => sum + rarity, 0));
  return {
    likenessTo(one) {
      const rows = rowsOf[one] ?? [];
      const sum = sums[one] ?? 0;
      return (other) => {
        let common = 0;
        // It is asked millions of times: no iterator, no destructuring.
        for (let at = 0; at < rows.length; at += 1) {
          const row = rows[at]!;
          if (row.has[other] === 1) common += row.rarity;
        }
        return common === 0 ? 0 : common / (sum + sums[other]! - common);
      };
    },
    around(label, place, each) {
      const places = placesOf.get(label) ?? [];
      const at = firstFrom(places, place);
      return places.slice(Math.max(0, at - each), at + each + 1);
    },
  };
}

/** Index of the first number of an ascending list that is `from` or more. */
function firstFrom(list: readonly number[], from: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
