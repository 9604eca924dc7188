import { typesOf, type Thing } from './structured-data.ts';

interface Wanted {
  /** Where the search engine says so. */
  source: string;
  /** Dotted paths; of those with a bar one is enough. */
  properties: readonly string[];
}

const docs = 'https://developers.google.com/search/docs/appearance';

/** What search engines require, and for articles recommend, by type. Types without a feature of their own are not here. */
export const wanted: Readonly<Record<string, Wanted>> = {
  Article: {
    source: `${docs}/structured-data/article`,
    properties: ['headline', 'image', 'datePublished', 'dateModified', 'author.name', 'author.url'],
  },
  DiscussionForumPosting: {
    source: `${docs}/structured-data/discussion-forum`,
    properties: ['author.name', 'datePublished', 'text|image|video', 'headline', 'url'],
  },
  Comment: {
    source: `${docs}/structured-data/discussion-forum`,
    properties: ['author.name', 'datePublished', 'text|image|video'],
  },
  BreadcrumbList: {
    source: `${docs}/structured-data/breadcrumb`,
    properties: ['itemListElement.name', 'itemListElement.position'],
  },
  WebSite: {
    source: `${docs}/site-names`,
    properties: ['name', 'url'],
  },
  // The feature that asked for these was closed in 2024; others still read them.
  SearchAction: {
    source: `${docs}/structured-data/sitelinks-searchbox`,
    properties: ['target.urlTemplate', 'query-input'],
  },
};

/** Which of the wanted properties a thing lacks. */
export const lacking = (thing: Thing): string[] =>
  typesOf(thing).flatMap((type) =>
    (wanted[type]?.properties ?? [])
      .filter((paths) => !paths.split('|').some((path) => has(thing, path.split('.'))))
      .map((path) => `${type} lacks ${path}`),
  );

/** Whether a value, and every one of several, has something at a path. */
function has(value: unknown, [first, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => has(one, first === undefined ? [] : [first, ...rest]));
  if (first === undefined) return value !== undefined && value !== null && value !== '';
  return typeof value === 'object' && value !== null && has((value as Record<string, unknown>)[first], rest);
}
