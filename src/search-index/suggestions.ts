import type { Suggestion } from '../model/search/suggestions.ts';
import type { Material } from '../model/search/material.ts';

/** Everything that can be suggested, the more useful first: terms and topics, the guide, then questions from the newest. */
export function suggestionsOf(
  { terms, topics, pages }: Material,
  topicAddress: (id: string) => string,
): Suggestion[] {
  const guide = pages.filter(({ kind }) => kind !== 'question');
  const questions = pages.filter(({ kind }) => kind === 'question');
  return [
    ...terms.map(({ name, address, spellings }): Suggestion => ({
      title: name,
      address,
      kind: 'term',
      also: spellings.slice(1).join(', '),
    })),
    ...topics.map(([id, title]): Suggestion => ({
      title,
      address: topicAddress(id),
      kind: 'topic',
      also: '',
    })),
    ...[...guide, ...questions].map(({ title, address, kind }): Suggestion => ({
      title,
      address,
      kind,
      also: '',
    })),
  ];
}
