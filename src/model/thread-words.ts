import { longDay } from './days.ts';
import { counted } from './numbers.ts';
import type { Thread } from './site.ts';
import type { SectionName } from './thread-sections.ts';

/** Texts of a thread's parts, and of its answers by id, in whichever form: HTML for pages and feeds, Markdown for copies. */
export interface ThreadTexts {
  parts: Readonly<Partial<Record<SectionName, string>>>;
  answers: Readonly<Record<string, string>>;
}

/** Parts that stand below the answers, in their order. */
export const laterParts = ['what decides', 'this week', 'when this is wrong'] as const;

/** Headings of a thread's parts: page, copy and feed say the same. */
export const partHeadings: Readonly<Record<SectionName, string>> = {
  question: 'The question',
  'short answer': 'The short answer',
  'what decides': 'What decides it',
  'this week': 'This week',
  'when this is wrong': 'When this advice is wrong',
};

/** Who wrote an answer. */
export const originNames = { editorial: 'Written by this site', archived: 'From the source' } as const;

/** What is known of an answer besides who gives it: who wrote it, when, and what readers of the source thought of it. */
export const answerFacts = ({ origin, date, votes, accepted }: Thread['answers'][number]): string[] => [
  originNames[origin],
  ...(date === undefined ? [] : [longDay(date)]),
  ...(votes === undefined ? [] : [counted(votes, 'vote')]),
  ...(accepted === true ? ['accepted by the asker'] : []),
];

/** Who asked: "Mid-level engineer, logistics (role: Team lead)". */
export const askerName = ({ label, role }: Thread['asker']): string =>
  role === undefined ? label : `${label} (role: ${role})`;
