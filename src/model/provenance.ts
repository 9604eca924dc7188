import { longDay } from './days.ts';
import { counted, type Count } from './numbers.ts';
import type { Thread } from './site.ts';

/** Where a thread comes from and how much of it is here, in sentences. Says what was reported but not captured. */
export function provenance(thread: Thread): string {
  if (thread.kind === 'sample')
    return `Written by this site on ${longDay(thread.date)}. The situation is invented, and so are the people.`;
  const { name, retrieved, licence, retold } = thread.source;
  return [
    `Asked on ${name} on ${longDay(thread.date)}, archived on ${longDay(retrieved)}${retold ? ' and retold here in our words' : ''}.`,
    countsSentence(thread.source.reported, thread.source.captured),
    licence === undefined ? 'No licence was stated there.' : `Licence of the text there: ${licence}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Counts for a card: "1.1K views, 2 comments when archived"; `undefined` where the source reported none. */
export function reportedCounts(thread: Thread): string | undefined {
  if (thread.kind === 'sample') return undefined;
  const { views, comments, answers } = thread.source.reported;
  const counts = [counted(views, 'view'), counted(comments, 'comment'), counted(answers, 'answer')].filter(
    (text) => text !== undefined,
  );
  return counts.length === 0 ? undefined : `${counts.join(', ')} when archived`;
}

function countsSentence(
  reported: { views?: Count; comments?: Count; answers?: Count },
  captured: { comments?: number | undefined; answers?: number | undefined },
): string {
  const parts = [
    counted(reported.views, 'view'),
    withCapture(counted(reported.comments, 'comment'), captured.comments),
    withCapture(counted(reported.answers, 'answer'), captured.answers),
  ].filter((text) => text !== undefined);
  return parts.length === 0 ? '' : `When archived it showed ${enumerated(parts)}.`;
}

/** "a, b and c"; semicolons divide where one of the first has a comma of its own: "a; b, of which none was captured; and c". */
function enumerated(parts: readonly string[]): string {
  const [first, last] = [parts.slice(0, -1), parts.slice(-1)];
  if (first.length === 0) return last.join('');
  const hasComma = first.some((part) => part.includes(','));
  return hasComma ? `${first.join('; ')}; and ${last.join('')}` : `${first.join(', ')} and ${last.join('')}`;
}

/** "2 comments, of which none was captured". */
function withCapture(reported: string | undefined, captured: number | undefined): string | undefined {
  if (reported === undefined || captured === undefined || reported.startsWith(`${captured} `))
    return reported;
  if (captured === 0 && reported.startsWith('1 ')) return `${reported}, which was not captured`;
  return `${reported}, of which ${captured === 0 ? 'none was' : captured === 1 ? 'one was' : `${captured} were`} captured`;
}
