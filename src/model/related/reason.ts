import type { RelatedThread } from './find.ts';

/** Words and topics that a reason names: a line, no list. */
const most = { words: 3, topics: 2 } as const;

/**
 * Why a thread is shown after another one, in words a reader understands: "Same topic: Promotion · similar words:
 * calibration, curve".
 */
export function relatedReason({ named, topics, chapters, levels, words }: RelatedThread): string {
  const parts = [
    ...(named ? ['chosen by the editors'] : []),
    ...listed(
      topics.length > 1 ? 'same topics' : 'same topic',
      topics.slice(0, most.topics).map(({ name }) => name),
    ),
    // One word alone says little.
    ...listed('similar words', topics.length > 0 || words.length > 1 ? words.slice(0, most.words) : []),
  ];
  if (parts.length < 2 && chapters[0] !== undefined) parts.push(`same chapter: ${chapters[0].title}`);
  else if (parts.length < 2 && levels[0] !== undefined)
    parts.push(`same level: ${levels[0].name.toLowerCase()}`);
  const text = parts.join(' · ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const listed = (what: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${what}: ${items.join(', ')}`];
