import { Parser } from 'htmlparser2';

/** The sitemap as written: which parts its index names, and which addresses every part holds. */
export interface Sitemap {
  /** Absolute addresses of the parts; absent when there is no index. */
  index?: readonly string[];
  /** Absolute addresses of pages, by path of the part (`/sitemap-0.xml`). */
  parts: ReadonlyMap<string, readonly string[]>;
}

export const sitemapIndex = '/sitemap-index.xml';

/** Finds the sitemap among the files of `dist` and reads it. */
export function readSitemap(files: readonly string[], read: (file: string) => string): Sitemap {
  const parts = files.filter((file) => /^\/sitemap-[^/]*\.xml$/.test(file) && file !== sitemapIndex);
  return {
    ...(files.includes(sitemapIndex) ? { index: locations(read(sitemapIndex)) } : {}),
    parts: new Map(parts.map((file) => [file, locations(read(file))])),
  };
}

/** The text of every `<loc>`. Extensions have names of their own (`image:loc`) and are not read. */
function locations(xml: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag(name) {
        inside = name === 'loc';
        if (inside) found.push('');
      },
      ontext(text) {
        if (inside) found.push(`${found.pop() ?? ''}${text}`);
      },
      onclosetag() {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found.map((location) => location.trim());
}
