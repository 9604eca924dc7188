/**
 * Divides the body of a thread at its comment lines. One file holds the whole thread, because that is how a writer thinks
 * of it; the page renders each part apart, so that each answer has an address of its own.
 */

/** The parts that a thread may have, in the order in which the page shows them. */
export const sectionNames = ['question', 'short answer', 'what decides', 'this week', 'when this is wrong'] as const;
export type SectionName = (typeof sectionNames)[number];

/** Parts without which a thread does not answer its question. */
const required: readonly SectionName[] = ['question', 'short answer', 'what decides'];

export interface Section {
  /** Markdown of the part, without its comment line. */
  markdown: string;
  /** Line of the file on which the part begins: its comment line, or the first line of the body. */
  line: number;
}

export interface ThreadSections {
  parts: ReadonlyMap<SectionName, Section>;
  /** Answers by id, in the order in which the file has them. */
  answers: ReadonlyMap<string, Section>;
}

/** A problem of the division, without the file: the caller knows which file it read. */
export interface SectionProblem {
  line: number;
  field: string;
  wrong: string;
  remedy: string;
}

const commentLine = /^<!--[ \t]*(.*?)[ \t]*-->[ \t]*$/;
const fenceLine = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Splits a thread's body and says everything that is wrong with the division.
 *
 * @param body Markdown after the front matter.
 * @param firstLine Line of the file on which the body begins, counted from 1.
 * @param answerIds Ids that the front matter lists, in its order.
 */
export function splitThread(
  body: string,
  firstLine: number,
  answerIds: readonly string[],
): { sections: ThreadSections; problems: SectionProblem[] } {
  const parts = new Map<SectionName, Section>();
  const answers = new Map<string, Section>();
  const problems: SectionProblem[] = [];

  for (const { label, line, lines } of cut(body, firstLine)) {
    const markdown = lines.join('\n').trim();
    const field = label;
    const id = /^answer:[ \t]*(.*)$/.exec(label)?.[1];
    const name = sectionNames.find((known) => known === label);
    if (id !== undefined) {
      if (answers.has(id)) problems.push(doubled(line, field));
      else if (!answerIds.includes(id)) problems.push(unlisted(line, field, id, answerIds));
      answers.set(id, { markdown, line });
    } else if (name !== undefined) {
      if (parts.has(name)) problems.push(doubled(line, field));
      parts.set(name, { markdown, line });
    } else {
      problems.push(unknown(line, label));
      continue;
    }
    if (markdown === '' && (id !== undefined || label !== 'question')) problems.push(empty(line, field));
  }

  const question = parts.get('question');
  for (const name of required) {
    const section = parts.get(name);
    if (section === undefined || (name === 'question' && section.markdown === ''))
      problems.push(missing(question?.line ?? firstLine, name));
  }
  for (const id of answerIds) {
    if (!answers.has(id)) problems.push(missing(question?.line ?? firstLine, `answer: ${id}`));
  }
  return { sections: { parts, answers }, problems };
}

/** Yields the runs of lines between comment lines; comments inside fenced code divide nothing. */
function* cut(body: string, firstLine: number): Generator<{ label: string; line: number; lines: string[] }> {
  let part = { label: 'question', line: firstLine, lines: [] as string[] };
  let fence: string | undefined;
  const all = body.split('\n');
  for (const [index, text] of all.entries()) {
    const mark = fenceLine.exec(text)?.[1];
    if (fence === undefined) {
      const label = commentLine.exec(text)?.[1];
      if (label !== undefined) {
        yield part;
        part = { label: label.replace(/\s+/g, ' '), line: firstLine + index, lines: [] };
        continue;
      }
      fence = mark;
    } else if (mark !== undefined && mark.startsWith(fence) && text.trim() === mark) {
      fence = undefined;
    }
    part.lines.push(text);
  }
  yield part;
}

const spelled = sectionNames.slice(1).map((name) => `<!-- ${name} -->`).join(', ');

const doubled = (line: number, field: string): SectionProblem => ({
  line,
  field,
  wrong: `the part "${field}" stands twice`,
  remedy: 'keep one and join the texts',
});
const empty = (line: number, field: string): SectionProblem => ({
  line,
  field,
  wrong: `the part "${field}" is empty`,
  remedy: 'write its text, or remove its comment line if the part may be left out',
});
const unknown = (line: number, label: string): SectionProblem => ({
  line,
  field: 'body',
  wrong: `unknown part "${label}"`,
  remedy: `write one of ${spelled}, or <!-- answer: ID -->`,
});
const unlisted = (line: number, field: string, id: string, ids: readonly string[]): SectionProblem => ({
  line,
  field,
  wrong: `the answer "${id}" is written, but the front matter does not list it`,
  remedy: `add { id: ${id || 'ID'}, by: …, says: …, origin: … } to "answers", or write one of: ${ids.join(', ') || '(none listed)'}`,
});
const missing = (line: number, field: string): SectionProblem =>
  field === 'question'
    ? { line, field, wrong: 'the question is missing', remedy: 'write it first, before any comment line' }
    : {
        line,
        field,
        wrong: `the part "${field}" is missing`,
        remedy: `add a line <!-- ${field} --> and its text below it`,
      };
