import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { address } from '../addresses.ts';
import { author, type Context } from './context.ts';

const slot = 'search_term_string';

const search = ({ url }: Context) =>
  ({
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url(address.search(''))}{${slot}}` },
    'query-input': `required name=${slot}`,
  }) satisfies WithActionConstraints<SearchAction>;

/** The site as a whole, and how to search it: the address of a search holds all of it. */
export const homeData = (context: Context) =>
  ({
    '@type': 'WebSite',
    url: context.url(address.home()),
    name: context.name,
    inLanguage: context.language,
    publisher: author(context),
    potentialAction: search(context),
  }) satisfies WebSite;
