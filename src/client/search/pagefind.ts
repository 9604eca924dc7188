/** The part of Pagefind's browser API that the site uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** Text with `<mark>` around the words that were found; everything else is escaped. */
  excerpt: string;
  meta: Record<string, string>;
}
