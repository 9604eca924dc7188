import type { Finding } from '../finding.ts';
import type { Pages } from '../pages.ts';

/** There are pages, and every content file that should have one has one. */
export function checkPages({ byAddress }: Pages, sources: ReadonlyMap<string, string>): Finding[] {
  if (byAddress.size === 0) {
    return [
      {
        check: 'pages',
        page: '/',
        wrong: 'no page was written',
        remedy: 'build the site before it is verified',
      },
    ];
  }
  return [...sources]
    .filter(([address]) => !byAddress.has(address))
    .map(([address, source]) => ({
      check: 'pages',
      page: address,
      source,
      wrong: 'the page was not written',
      remedy: `let a route of src/pages write ${address}`,
    }));
}
