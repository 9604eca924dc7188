import type { JsonLdObject } from 'schema-dts';

/** What a page says of itself to machines: to search engines, previews and whoever archives it. */
export interface PageFacts {
  title: string;
  description: string;
  /** Root-relative address of the page; absent where a page has none, as on the page for addresses that do not exist. */
  address?: string | undefined;
  /** True of a page that search engines should forget although it has an address. */
  noindex?: boolean;
  /** Day on which it was first published, and day of the last editorial check; both on pages that somebody wrote. */
  dates?: { published: string; checked: string } | undefined;
  /** Whether there is a copy of the page in Markdown beside it. */
  copied?: boolean;
  /** What the feed beside the page is called; left out, the page offers the feed of the whole site. */
  feed?: string | undefined;
  /** A picture for previews: its root-relative path, and what it shows; without one previews have text alone. */
  picture?: { path: string; alt: string } | undefined;
  /** Style sheets of parts that few pages have. */
  sheets?: readonly string[];
  /** What the page is in the words of schema.org, as the builders of structured-data/ give it. */
  data?: readonly JsonLdObject[];
}
