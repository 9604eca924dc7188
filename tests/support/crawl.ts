import type { Page } from 'playwright-core';

/** What a reader meets who follows every link. */
export interface Crawl {
  /** Paths of the pages that were reached, sorted. */
  pages: string[];
  /** Paths of the files that pages name, sorted: pictures, scripts, icons. */
  files: string[];
  /** How many addresses of this origin were asked for or looked up, pages and their parts included. */
  links: number;
  /** What went wrong, as `page → address: fault`. */
  faults: string[];
}

/** What one page names: addresses that its elements carry, and the ids that a fragment could lead to. */
interface Named {
  addresses: string[];
  ids: string[];
}

/**
 * Opens a page and every page that links lead to from there, on the same origin. Asks for each file that a page names, and
 * looks for the part that a fragment names. Addresses outside of the start's path are faults.
 */
export async function crawl(page: Page, start: string): Promise<Crawl> {
  const { origin, pathname: base } = new URL(start);
  const named = new Map<string, Named>();
  const seen = new Set<string>([start]);
  const faults: string[] = [];
  for (const url of seen) {
    const response = await page.request.get(url, { maxRedirects: 0 });
    if (response.status() !== 200) faults.push(`${url}: ${response.status()}`);
    else if (response.headers()['content-type']?.startsWith('text/html')) {
      await page.goto(url);
      named.set(url, await namedOn(page));
    }
    for (const address of named.get(url)?.addresses ?? []) {
      const { origin: other, pathname } = new URL(address);
      if (other !== origin) continue;
      if (pathname.startsWith(base)) seen.add(withoutFragment(address));
      else faults.push(`${url} → ${address}: outside of ${base}`);
    }
  }
  const links = [...named].flatMap(([url, { addresses }]) =>
    addresses.map((address) => [url, address] as const),
  );
  for (const [url, address] of links) {
    const fragment = new URL(address).hash.slice(1);
    const target = named.get(withoutFragment(address));
    if (fragment === '' || target === undefined) continue;
    // As browsers do: as it is written first, then decoded.
    if (![fragment, decodeURIComponent(fragment)].some((id) => target.ids.includes(id)))
      faults.push(`${url} → ${address}: no such part`);
  }
  const paths = (urls: readonly string[]) => urls.map((url) => new URL(url).pathname).sort();
  const pages = paths([...named.keys()]);
  const files = paths([...seen].filter((url) => !named.has(url)));
  return { pages, files, links: links.length, faults };
}

function namedOn(page: Page): Promise<Named> {
  return page.evaluate(() => ({
    // Properties, not attributes: the browser says what the address is.
    addresses: [...document.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')].map(
      (node) => {
        if (node instanceof HTMLAnchorElement || node instanceof HTMLLinkElement) return node.href;
        if (node instanceof HTMLFormElement) return node.action;
        return (node as HTMLScriptElement | HTMLImageElement).src;
      },
    ),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');
