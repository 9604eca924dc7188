import type { DefinedTermSet } from 'schema-dts';
import { address } from '../addresses.ts';
import type { Term } from '../site.ts';
import type { Context } from './context.ts';

/** The glossary as a set of terms: each by name and anchor, where its definition stands. */
export const glossaryData = (title: string, terms: readonly Term[], { url, language }: Context) =>
  ({
    '@type': 'DefinedTermSet',
    url: url(address.glossary()),
    name: title,
    inLanguage: language,
    hasDefinedTerm: terms.map(({ id, term }) => ({
      '@type': 'DefinedTerm' as const,
      name: term,
      url: url(address.term(id)),
    })),
  }) satisfies DefinedTermSet;
