import type { JsonLdObject, Organization, Thing } from 'schema-dts';
import { address } from '../addresses.ts';

/** What the builders know of the site as a whole: they are pure, and addresses in structured data are whole. */
export interface Context {
  /** Name of the site. */
  name: string;
  language: string;
  /** Makes a root-relative address whole: `/guide/` → `https://…/guide/`. */
  url: (path: string) => string;
}

/** This site as the author of what it wrote. */
export const author = ({ name, url }: Context) =>
  ({ '@type': 'Organization', name, url: url(address.home()) }) satisfies Organization;

/** What a page is about, by the names that the reader sees. */
export const about = (topics: readonly { name: string }[]) =>
  topics.map(({ name }) => ({ '@type': 'Thing' as const, name })) satisfies Thing[];

/** Things as they stand in a page: as one graph, which no text of theirs can end. */
export const jsonLd = (things: readonly JsonLdObject[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
