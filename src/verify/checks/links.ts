import type { Finding } from '../finding.ts';
import { linkFault, type LinkFault } from '../link-target.ts';
import type { Pages } from '../pages.ts';

/**
 * Every address on this site that a page or a stylesheet names leads to a page, a part of a page, or a file: links, what
 * browsers fetch, where forms send to, where a redirect leads, previews. Addresses on other sites are not followed.
 */
export function checkLinks(pages: Pages): Finding[] {
  const faultOf = rememberFaults(pages);
  const check = (page: string, urls: readonly string[]): Finding[] =>
    urls.flatMap((url) => {
      const fault = faultOf(page, url);
      return fault === undefined ? [] : [{ check: 'links', page, ...fault }];
    });
  return [
    ...[...pages.byAddress.values()].flatMap((page) => [
      ...(page.unusual.includes('base') ? [baseElement(page.address)] : []),
      ...check(page.address, unique([...page.links, ...page.requests, page.refresh ?? ''])),
    ]),
    ...[...pages.stylesheets].flatMap(([file, urls]) => check(file, urls)),
  ];
}

/** Most addresses stand on many pages (header, cards): each is looked up once, unless it is relative to its page. */
function rememberFaults(pages: Pages): (page: string, url: string) => LinkFault | undefined {
  const known = new Map<string, LinkFault | undefined>();
  return (page, url) => {
    if (url === '') return undefined;
    if (!url.startsWith('/')) return linkFault(pages, page, url);
    if (!known.has(url)) known.set(url, linkFault(pages, '/', url));
    return known.get(url);
  };
}

const unique = (urls: readonly string[]): string[] => [...new Set(urls)];

const baseElement = (page: string): Finding => ({
  check: 'links',
  page,
  wrong: 'a <base> element changes where every link leads',
  remedy: 'remove it; links are root-relative and carry the base',
});
