import { pageKind, type Budget, type Budgets } from '../budgets.ts';
import type { Finding } from '../finding.ts';
import type { Pages } from '../pages.ts';

/**
 * No page weighs more than its kind may.
 *
 * @param compressed Sizes in bytes of the pages that were compressed, by address.
 */
export function checkWeight(
  pages: Pages,
  compressed: ReadonlyMap<string, number>,
  budgets: Budgets,
): Finding[] {
  return [...pages.byAddress.values()].flatMap(({ address, bytes }) => {
    const kind = pageKind(address);
    const over = (measure: keyof Budget, weight: number): Finding[] =>
      weight <= budgets[kind][measure]
        ? []
        : [
            {
              check: 'weight',
              page: address,
              wrong: `${measure} ${weight} bytes, where a page of the kind "${kind}" may have ${budgets[kind][measure]}`,
              remedy: 'make the page lighter; the table of budgets is src/verify/budgets.ts',
            },
          ];
    return [...over('html', bytes), ...over('brotli', compressed.get(address) ?? 0)];
  });
}
