/** One page of a long list. */
export interface Page<T> {
  /** Counted from 1. */
  number: number;
  /** How many pages the list has; at least 1. */
  count: number;
  items: readonly T[];
}

/** Cuts a list into pages of `size` items. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): Page<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * The page numbers to offer: the first, the last, and two on either side of the current one; 0 stands for a gap.
 * Never more than nine entries, so that a list page weighs the same at a hundred thousand items.
 */
export function pageNumbers(current: number, count: number): number[] {
  const near = [current - 2, current - 1, current, current + 1, current + 2].filter(
    (page) => page > 1 && page < count,
  );
  const shown = count === 1 ? [1] : [1, ...near, count];
  // A gap of one page is no gap: the page itself takes its place.
  return shown.flatMap((page, index) => {
    const before = shown[index - 1] ?? page - 1;
    return page - before === 1 ? [page] : page - before === 2 ? [page - 1, page] : [0, page];
  });
}
