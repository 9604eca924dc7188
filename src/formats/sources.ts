import type { Source } from '../model/site.ts';
import { plain } from './front-matter.ts';

/** How well a work is known to the editors, in words. */
const kinds = {
  primary: 'read at the source',
  reported: 'reported',
  practitioner: 'one practitioner’s account',
} as const;

/** Works cited, as the last section of a copy; nothing where there are none. */
export function sourcesSection(sources: readonly Source[]): string[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ title, publisher, year, url, licence, confidence }) => {
    const work = url === undefined ? plain(title) : `[${plain(title)}](<${url}>)`;
    const notes = [kinds[confidence], ...(licence === undefined ? [] : [licence])].join('; ');
    return `- ${plain(publisher)}, ${year}: ${work} (${notes})`;
  });
  return ['## Sources', items.join('\n')];
}
