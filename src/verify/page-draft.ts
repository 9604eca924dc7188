import type { Heading, Image, InlineCode, PageFacts } from './page-facts.ts';

/** Facts while a page is being read: lists grow, and what counts once is a set. */
export interface PageDraft {
  address: string;
  bytes: number;
  lang?: string;
  titles: string[];
  descriptions: string[];
  canonicals: string[];
  noindex: boolean;
  images: Image[];
  refresh?: string;
  headings: Heading[];
  ids: Set<string>;
  duplicateIds: Set<string>;
  links: Set<string>;
  requests: Set<string>;
  scripts: string[];
  forms: string[];
  policies: string[];
  beforePolicy: Set<string>;
  inline: InlineCode[];
  blockedAttributes: Set<string>;
  unusual: Set<string>;
}

export function newDraft(address: string, bytes: number): PageDraft {
  return {
    address,
    bytes,
    titles: [],
    descriptions: [],
    canonicals: [],
    noindex: false,
    images: [],
    headings: [],
    ids: new Set(),
    duplicateIds: new Set(),
    links: new Set(),
    requests: new Set(),
    scripts: [],
    forms: [],
    policies: [],
    beforePolicy: new Set(),
    inline: [],
    blockedAttributes: new Set(),
    unusual: new Set(),
  };
}

/** Facts as they are kept: plain lists, which take a third of the memory of sets. */
export function finish(draft: PageDraft): PageFacts {
  return {
    ...draft,
    ids: [...draft.ids],
    duplicateIds: [...draft.duplicateIds],
    links: [...draft.links],
    requests: [...draft.requests],
    beforePolicy: [...draft.beforePolicy],
    blockedAttributes: [...draft.blockedAttributes],
    unusual: [...draft.unusual],
  };
}
