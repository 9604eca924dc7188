import type { Term } from '../site.ts';

/**
 * What a page says of a term: the first sentence of its definition, which says what it is; advice stands in the glossary. A line of law is never
 * cut, because its end says where it holds and that it is no advice.
 */
export function shortDefinition({ definition }: Pick<Term, 'definition'>): string {
  if (/not legal advice/i.test(definition)) return definition;
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(definition)?.[0] ?? definition;
}
