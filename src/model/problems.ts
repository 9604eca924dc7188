import { compareText } from './compare.ts';
import { counted } from './numbers.ts';

/** A problem in the content: where it is, what is wrong, what to write instead. All checks return lists of these. */
export interface Problem {
  /** Path from the project's root, with forward slashes: `content/questions/2026/how-long-stuck.md`. */
  file: string;
  /** Line in that file, counted from 1; absent when the file as a whole is meant. */
  line?: number;
  /** Dotted path of the field (`answers.0.id`), or the part of the body that is meant (`body`, `answer: em-x`). */
  field: string;
  /** Id of the entry of a list that is meant, where `field` does not begin with it. */
  entry?: string;
  /** Stable code of the kind of problem, for tests and for searching. */
  code: ProblemCode;
  /** What is wrong, with the value found. */
  wrong: string;
  /** What to write instead. */
  remedy: string;
}

export type ProblemCode =
  | 'encoding'
  | 'size'
  | 'length'
  | 'yaml'
  | 'front-matter'
  | 'unknown-field'
  | 'missing-field'
  | 'field'
  | 'date'
  | 'reference'
  | 'cycle'
  | 'duplicate'
  | 'empty-body'
  | 'section'
  | 'link'
  | 'anchor'
  | 'image'
  | 'component'
  | 'source'
  | 'html'
  | 'mdx'
  | 'placement'
  | 'empty-collection';

/** Orders problems by file, then line, so that a writer mends one file at a time. Returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.field, b.field) ||
      compareText(a.wrong, b.wrong),
  );
}

/** One line for a person: `file:line  field  what is wrong → what to write`. */
export function formatProblem({ file, line, field, wrong, remedy }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${field}  ${wrong} → ${remedy}`;
}

/** One line for a continuous-integration log, which shows it beside the line that it names. */
export function formatAnnotation(problem: Problem): string {
  const { file, line, field, wrong, remedy } = problem;
  const at = line === undefined ? '' : `,line=${line}`;
  return `::error file=${property(file)}${at},title=${property(field)}::${data(`${wrong} → ${remedy}`)}`;
}

/** A problem of what only one may have, and two have. `what` is it as a message names it, `other` the file that had it first. */
export function duplicate(file: string, field: string, what: string, other: string): Problem {
  const wrong = file === other ? `${what} stands twice in this file` : `${what} stands in ${other} too`;
  return { file, field, code: 'duplicate', wrong, remedy: 'change one of the two' };
}

/** A problem of an id that two entries have. `name` is what an entry is called in a message, `other` the file that had the id first. */
export const doubledId = (file: string, name: string, id: string, other: string): Problem => ({
  ...duplicate(file, 'id', `the ${name} id "${id}"`, other),
  entry: id,
});

/** Thrown when content cannot be built; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(`${counted(sorted.length, 'problem')} in the content:\n${sorted.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = sorted;
  }
}

// Escapes of the workflow-command syntax: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
