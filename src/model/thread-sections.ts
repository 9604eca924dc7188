import { sectionProblem, type SectionProblem } from './section-problems.ts';
import { showsNothing } from './shown-text.ts';
import { runsOf, type Run } from './thread-runs.ts';

/**
 * Divides the body of a thread at its comment lines. One file holds the whole thread, because that is how a writer thinks
 * of it; the page renders each part apart, so that each answer has an address of its own.
 */

/** The parts that a thread may have, in the order in which the page shows them. */
export const sectionNames = [
  'question',
  'short answer',
  'what decides',
  'this week',
  'when this is wrong',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Parts without which a thread does not answer its question. The question itself is checked apart. */
const required: readonly SectionName[] = ['short answer', 'what decides'];

export interface Section {
  /** Markdown of the part, without its comment line. */
  markdown: string;
  /** Line of the file on which the part begins: its comment line, or the first line of the body. */
  line: number;
  /** Line of the file on which its Markdown begins. */
  textLine: number;
}

export interface ThreadSections {
  parts: ReadonlyMap<SectionName, Section>;
  /** Answers by id, in the order in which the file has them. */
  answers: ReadonlyMap<string, Section>;
}

/**
 * Splits a thread's body and says everything that is wrong with the division.
 *
 * @param body Markdown after the front matter.
 * @param firstLine Line of the file on which the body begins, counted from 1.
 * @param answerIds Ids that the front matter lists, in its order.
 * @param removed Ids of answers that were taken down: their text may be gone.
 */
export function splitThread(
  body: string,
  firstLine: number,
  answerIds: readonly string[],
  removed?: ReadonlyMap<string, unknown>,
): { sections: ThreadSections; problems: SectionProblem[] } {
  const parts = new Map<SectionName, Section>();
  const answers = new Map<string, Section>();
  const problems: SectionProblem[] = [];
  let whole = true;

  for (const run of runsOf(body, firstLine, (label) => isPart(label, answerIds))) {
    const { label, line, openFence } = run;
    const section = toSection(run);
    const lower = label?.toLowerCase();
    const isMisspelt = lower !== label && isPart(lower, answerIds);
    const field = (isMisspelt ? lower : label) ?? 'question';
    if (label !== undefined && isMisspelt) problems.push(sectionProblem.misspelt(line, label, field));
    if (run.hasMore === true) problems.push(sectionProblem.crowded(line, field));
    const id = /^answer:[ \t]*(.*)$/.exec(field)?.[1];
    const name = sectionNames.find((known) => known === field);
    if (openFence !== undefined) {
      problems.push(sectionProblem.unclosed(openFence, field));
      whole = false;
    }
    if (id !== undefined) {
      if (answers.has(id)) problems.push(sectionProblem.doubled(line, field));
      else if (!answerIds.includes(id)) problems.push(sectionProblem.unlisted(line, field, id, answerIds));
      answers.set(id, section);
    } else if (name === undefined) {
      problems.push(sectionProblem.unknown(line, field, sectionNames.slice(1)));
      continue;
    } else if (label === 'question' && isEmpty(parts.get(name))) {
      problems.push(sectionProblem.labelledQuestion(line));
      parts.set(name, section);
    } else {
      if (parts.has(name)) problems.push(sectionProblem.doubled(line, field));
      parts.set(name, section);
    }
    if (label !== undefined && isEmpty(section) && removed?.has(id ?? '') !== true)
      problems.push(
        sectionProblem.empty(line, field, id !== undefined || required.some((one) => one === name)),
      );
  }

  if (isEmpty(parts.get('question'))) problems.push(sectionProblem.noQuestion(firstLine));
  const unwritten = [
    ...required.filter((name) => !parts.has(name)),
    ...answerIds.filter((id) => !answers.has(id) && removed?.has(id) !== true).map((id) => `answer: ${id}`),
  ];
  // An open code block swallows the comment lines below it: that they are missing follows from it.
  if (whole) problems.push(...unwritten.map((field) => sectionProblem.missing(firstLine, field)));
  return { sections: { parts, answers }, problems };
}

/** Whether a comment names a part that this thread can have. */
const isPart = (label: string | undefined, answerIds: readonly string[]): boolean =>
  sectionNames.some((name) => name === label) || answerIds.some((id) => label === `answer: ${id}`);

/** Whether nothing of a part would be on its page. */
const isEmpty = (section: Section | undefined): boolean =>
  section !== undefined && showsNothing(section.markdown);

function toSection({ label, line, lines }: Run): Section {
  const first = line + (label === undefined ? 0 : 1);
  // Only whole empty lines go: the spaces that begin the first line may make it code.
  const blank = Math.max(
    0,
    lines.findIndex((text) => text.trim() !== ''),
  );
  return { markdown: lines.slice(blank).join('\n').trimEnd(), line, textLine: first + blank };
}
