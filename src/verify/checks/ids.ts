import type { Finding } from '../finding.ts';
import type { Pages } from '../pages.ts';

/** No id stands twice on a page: a link, a label or a script would find only the first. */
export function checkIds({ byAddress }: Pages): Finding[] {
  return [...byAddress.values()].flatMap(({ address, duplicateIds }) =>
    duplicateIds.map((id) => ({
      check: 'ids',
      page: address,
      wrong: `the id "${id}" stands there more than once`,
      remedy: 'rename all but one of them',
    })),
  );
}
