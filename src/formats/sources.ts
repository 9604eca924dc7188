import { confidenceNames } from '../model/confidence.ts';
import type { Source } from '../model/site.ts';
import { escapeMarkdown } from './markdown.ts';

/** Works cited, as the last section of a copy; nothing where there are none. */
export function sourcesSection(sources: readonly Source[]): string[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ title, publisher, year, url, licence, confidence }) => {
    const work = url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${url}>)`;
    const notes = [confidenceNames[confidence], ...(licence === undefined ? [] : [licence])].join('; ');
    return `- ${escapeMarkdown(publisher)}, ${year}: ${work} (${notes})`;
  });
  return ['## Sources', items.join('\n')];
}
