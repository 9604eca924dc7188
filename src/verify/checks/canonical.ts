import { absolute } from '../../model/addresses.ts';
import type { Finding } from '../finding.ts';
import { contentPages, notFoundAddress, type Pages } from '../pages.ts';

/** Every page names its own address as the canonical one; the page for addresses that do not exist names none. */
export function checkCanonical(pages: Pages): Finding[] {
  return contentPages(pages).flatMap(({ address, canonicals }) => {
    const own = address === notFoundAddress ? undefined : absolute(pages.site, pages.base, address);
    if (canonicals.length === (own === undefined ? 0 : 1) && canonicals[0] === own) return [];
    const wrong =
      canonicals.length === 0
        ? 'there is no canonical link'
        : `the canonical link is ${canonicals.map((href) => `"${href}"`).join(' and ')}`;
    const remedy =
      own === undefined ? 'leave it out: this page is served at any address' : `write "${own}", once`;
    return [{ check: 'canonical', page: address, wrong, remedy }];
  });
}
