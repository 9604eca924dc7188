import type { Term } from '../model/site.ts';
import { escapeMarkdown } from './markdown.ts';

/** The glossary as Markdown, below its title. */
export function glossaryText(terms: readonly Term[]): string {
  return terms
    .map(({ term, long, definition, aliases }) => {
      const name =
        long === undefined ? escapeMarkdown(term) : `${escapeMarkdown(term)} (${escapeMarkdown(long)})`;
      const also = aliases.length === 0 ? '' : ` Also: ${escapeMarkdown(aliases.join(', '))}.`;
      return `- **${name}:** ${escapeMarkdown(definition)}${also}`;
    })
    .join('\n');
}
