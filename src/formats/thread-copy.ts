import { orderedAnswers } from '../model/answer-order.ts';
import { longDay } from '../model/days.ts';
import { countedInWords } from '../model/numbers.ts';
import { provenance } from '../model/provenance.ts';
import { answersInPlace } from '../model/redactions.ts';
import type { RemovedAnswer, Thread, Tombstone } from '../model/site.ts';
import type { SectionName } from '../model/thread-sections.ts';
import { answerFacts, askerName, laterParts, partHeadings, type ThreadTexts } from '../model/thread-words.ts';
import { updatedDay } from '../model/updated.ts';
import { site } from '../site.ts';
import { frontMatter } from './front-matter.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Absolute } from './place.ts';
import { sourcesSection } from './sources.ts';

/** A thread as a Markdown file; that it is a sample, or where it comes from, stands before all else. */
export function threadCopy(thread: Thread, { parts, answers }: ThreadTexts, to: Absolute): string {
  const { answers: ordered, order } = orderedAnswers(thread.answers);
  const source = thread.kind === 'archived' ? thread.source : undefined;
  const head = frontMatter({
    title: thread.title,
    address: to(thread.address),
    kind: thread.kind,
    sample: thread.kind === 'sample' ? true : undefined,
    id: thread.id,
    levels: thread.levels.map(({ id }) => id),
    topics: thread.topics.map(({ id }) => id),
    date: thread.date,
    checked: thread.checked,
    updated: updatedDay(thread),
    licence: licence(thread),
    source: provenance(thread),
    'source-address': source?.url,
  });
  const section = (name: SectionName): string[] =>
    parts[name] === undefined ? [] : [`## ${partHeadings[name]}`, parts[name]];
  const blocks = [
    `# ${escapeMarkdown(thread.title)}`,
    `> **${thread.kind === 'sample' ? 'Sample' : 'Archived'}.** ${escapeMarkdown(provenance(thread))}`,
    `Asked by: ${escapeMarkdown(askerName(thread.asker))}. Last checked ${longDay(thread.checked)}.`,
    ...section('short answer'),
    ...section('question'),
    `## ${countedInWords(thread.answers.length, 'answer')}`,
    ...(order === '' ? [] : [`*${order}*`]),
    ...answersInPlace({ ...thread, answers: ordered }).flatMap((answer) =>
      'place' in answer ? removed(answer) : answerBlocks(answer, answers[answer.id] ?? ''),
    ),
    ...laterParts.flatMap(section),
    ...sourcesSection(thread.sources),
  ];
  return `${head}\n${blocks.join('\n\n')}\n`;
}

/** Whose words may be used how. */
export function licence(thread: Thread): string {
  if (thread.kind === 'sample') return site.licence.content;
  const theirs = thread.source.licence ?? 'no licence was stated there';
  return `${site.licence.content} for what this site wrote; for what comes from ${thread.source.name}: ${theirs}`;
}

/** The note that stands in place of a thread that was taken down. */
export function tombstoneCopy({ address, reason, date }: Tombstone, to: Absolute): string {
  const head = frontMatter({ title: 'This question was removed', address: to(address), removed: date });
  return `${head}\n# This question was removed\n\nIt was taken down with its answers on ${longDay(date)}. ${escapeMarkdown(reason)}\n`;
}

function answerBlocks(answer: Thread['answers'][number], text: string): string[] {
  const { by, says } = answer;
  const facts = [...(says === undefined ? [] : [escapeMarkdown(by)]), ...answerFacts(answer)];
  return [`### ${escapeMarkdown(says ?? by)}`, `*${facts.join('. ')}.*`, text];
}

const removed = ({ reason, date }: RemovedAnswer): string[] => [
  '### An answer was removed',
  `*Removed on ${longDay(date)}.* ${escapeMarkdown(reason)}`,
];
