import { orderedAnswers } from './answer-order.ts';
import { longDay } from './days.ts';
import { escapeHtml } from './html.ts';
import { countedInWords } from './numbers.ts';
import { answersInPlace } from './redactions.ts';
import type { Thread } from './site.ts';
import type { SectionName } from './thread-sections.ts';
import { laterParts, originNames, partHeadings, type ThreadTexts } from './thread-words.ts';

/** A thread as one piece of HTML, in the order of its page. The texts are HTML here, rendered and safe. */
export function threadHtml(thread: Thread, { parts, answers }: ThreadTexts): string {
  const { answers: ordered } = orderedAnswers(thread.answers);
  const section = (name: SectionName): string =>
    parts[name] === undefined ? '' : `<h2>${partHeadings[name]}</h2>\n${parts[name]}`;
  return [
    section('short answer'),
    section('question'),
    `<h2>${countedInWords(thread.answers.length, 'answer')}</h2>`,
    ...answersInPlace({ ...thread, answers: ordered }).map((answer) =>
      'place' in answer
        ? `<h3>An answer was removed</h3>\n<p>Removed on ${longDay(answer.date)}. ${escapeHtml(answer.reason)}</p>`
        : `<h3>${escapeHtml(answer.says ?? answer.by)}</h3>\n<p><em>${byLine(answer)}</em></p>\n${answers[answer.id] ?? ''}`,
    ),
    ...laterParts.map(section),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function byLine({ by, says, origin }: Thread['answers'][number]): string {
  const from = `${originNames[origin]}.`;
  return says === undefined ? from : `${escapeHtml(by)}. ${from}`;
}
