import type { Term } from '../model/site.ts';
import { plain } from './front-matter.ts';

/** The glossary as Markdown, below its title. */
export function glossaryText(terms: readonly Term[]): string {
  return terms
    .map(({ term, long, definition, aliases }) => {
      const name = long === undefined ? plain(term) : `${plain(term)} (${plain(long)})`;
      const also = aliases.length === 0 ? '' : ` Also: ${plain(aliases.join(', '))}.`;
      return `- **${name}:** ${plain(definition)}${also}`;
    })
    .join('\n');
}
