import { orderedAnswers } from './answer-order.ts';
import { longDay } from './days.ts';
import { escapeHtml } from './html.ts';
import { countedInWords } from './numbers.ts';
import { answersInPlace } from './redactions.ts';
import type { Thread } from './site.ts';
/** Texts of a thread's parts, and of its answers by id. */
export interface ThreadTexts {
  parts: Readonly<Record<string, string>>;
  answers: Readonly<Record<string, string>>;
}

/** A thread as one piece of HTML, in the order of its page. The texts are HTML here, rendered and safe. */
export function threadHtml(thread: Thread, { parts, answers }: ThreadTexts): string {
  const { answers: ordered } = orderedAnswers(thread.answers);
  const section = (heading: string, name: string): string =>
    parts[name] === undefined ? '' : `<h2>${heading}</h2>\n${parts[name]}`;
  return [
    section('The short answer', 'short answer'),
    section('The question', 'question'),
    `<h2>${countedInWords(thread.answers.length, 'answer')}</h2>`,
    ...answersInPlace({ ...thread, answers: ordered }).map((answer) =>
      'place' in answer
        ? `<h3>An answer was removed</h3>\n<p>Removed on ${longDay(answer.date)}. ${escapeHtml(answer.reason)}</p>`
        : `<h3>${escapeHtml(answer.says ?? answer.by)}</h3>\n<p><em>${byLine(answer)}</em></p>\n${answers[answer.id] ?? ''}`,
    ),
    section('What decides it', 'what decides'),
    section('This week', 'this week'),
    section('When this advice is wrong', 'when this is wrong'),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function byLine({ by, says, origin }: Thread['answers'][number]): string {
  const from = origin === 'editorial' ? 'Written by this site.' : 'From the source.';
  return says === undefined ? from : `${escapeHtml(by)}. ${from}`;
}
