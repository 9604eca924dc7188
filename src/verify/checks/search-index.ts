import type { Finding } from '../finding.ts';
import type { SearchIndex } from '../search-index.ts';

/**
 * The search index holds these addresses, each once, and nothing else.
 *
 * @param indexed Addresses without the base, in any order.
 */
export function checkSearchIndex(
  { addresses, unreadable, missing }: SearchIndex,
  indexed: readonly string[],
): Finding[] {
  const expected = new Set(indexed);
  const found = new Set<string>();
  const surplus = addresses.flatMap((address) => {
    const twice = found.has(address);
    found.add(address);
    if (twice) return [finding(address, 'the search index holds it twice', 'index each page once')];
    if (expected.has(address)) return [];
    return [
      finding(address, 'the search index holds it, and should not', 'leave data-pagefind-body off the page'),
    ];
  });
  return [
    ...unreadable.map((file) =>
      finding(file, 'the file cannot be read as a part of the search index', 'build the index again'),
    ),
    ...missing.map((file) =>
      finding(file, 'the file is not there, and the search index needs it', 'build the index again'),
    ),
    ...surplus,
    ...[...expected]
      .filter((address) => !found.has(address))
      .map((address) =>
        finding(address, 'the search index does not hold it', 'mark its text with data-pagefind-body'),
      ),
  ];
}

const finding = (page: string, wrong: string, remedy: string): Finding => ({
  check: 'search-index',
  page,
  wrong,
  remedy,
});
