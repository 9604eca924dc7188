import { sectionProblem, type SectionProblem } from './section-problems.ts';

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

/** A run of lines between two comment lines, as it stands in the file. */
interface Run {
  /** What the comment line says; `undefined` before the first one. */
  label: string | undefined;
  line: number;
  lines: string[];
  /** Line on which a code block begins that the file never closes. */
  openFence?: number;
}

const commentLine = /^<!--[ \t]*(.*?)[ \t]*-->[ \t]*$/;
// A line of backticks with another backtick behind it is code in a sentence, not the start of a block.
const fenceLine = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

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

  for (const run of cut(body, firstLine)) {
    const { label, line, openFence } = run;
    const section = toSection(run);
    const lower = label?.toLowerCase();
    const isMisspelt = lower !== label && sectionNames.some((known) => known === lower);
    const field = (isMisspelt ? lower : label) ?? 'question';
    if (label !== undefined && isMisspelt) problems.push(sectionProblem.misspelt(line, label, field));
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
    } else if (label === 'question' && parts.get(name)?.markdown === '') {
      problems.push(sectionProblem.labelledQuestion(line));
      parts.set(name, section);
    } else {
      if (parts.has(name)) problems.push(sectionProblem.doubled(line, field));
      parts.set(name, section);
    }
    if (label !== undefined && section.markdown === '' && removed?.has(id ?? '') !== true)
      problems.push(
        sectionProblem.empty(line, field, id !== undefined || required.some((one) => one === name)),
      );
  }

  if (parts.get('question')?.markdown === '') problems.push(sectionProblem.noQuestion(firstLine));
  const unwritten = [
    ...required.filter((name) => !parts.has(name)),
    ...answerIds.filter((id) => !answers.has(id) && removed?.has(id) !== true).map((id) => `answer: ${id}`),
  ];
  // An open code block swallows the comment lines below it: that they are missing follows from it.
  if (whole) problems.push(...unwritten.map((field) => sectionProblem.missing(firstLine, field)));
  return { sections: { parts, answers }, problems };
}

/** Cuts at the comment lines; comments inside fenced code divide nothing. */
function cut(body: string, firstLine: number): Run[] {
  let run: Run = { label: undefined, line: firstLine, lines: [] };
  const runs = [run];
  let fence: { mark: string; line: number } | undefined;
  for (const [index, text] of body.split(/\r?\n/).entries()) {
    const line = firstLine + index;
    const mark = fenceLine.exec(text)?.[1];
    const label = fence === undefined ? commentLine.exec(text)?.[1] : undefined;
    if (label !== undefined) {
      run = { label: label.replace(/\s+/g, ' '), line, lines: [] };
      runs.push(run);
      continue;
    }
    if (fence === undefined) fence = mark === undefined ? undefined : { mark, line };
    else if (mark !== undefined && mark.startsWith(fence.mark) && text.trim() === mark) fence = undefined;
    run.lines.push(text);
  }
  if (fence !== undefined) run.openFence = fence.line;
  return runs;
}

function toSection({ label, line, lines }: Run): Section {
  const first = line + (label === undefined ? 0 : 1);
  // Only whole empty lines go: the spaces that begin the first line may make it code.
  const blank = Math.max(
    0,
    lines.findIndex((text) => text.trim() !== ''),
  );
  return { markdown: lines.slice(blank).join('\n').trimEnd(), line, textLine: first + blank };
}
