import type { Problem } from '../../model/problems.ts';

/** Where in a file's data something stands: keys and indices, outermost first. */
export type Path = readonly (string | number)[];

/** A problem before its place is known: the file is its reader's, the line is looked up only where there is a problem. */
export interface Finding extends Omit<Problem, 'file' | 'field'> {
  path: Path;
}

/** The part of a finding that says what is wrong and what to do. */
export type Verdict = Pick<Problem, 'code' | 'wrong' | 'remedy'>;

/** What a finding at the level of a whole file calls its field. No line can be looked up for it. */
export const wholeFile: Path = ['file name'];

/** Makes a problem of a finding. `lineOf` is asked only when the finding does not know its line. */
export function toProblem(
  file: string,
  finding: Finding,
  lineOf: (path: Path) => number | undefined,
): Problem {
  const { path, line = path === wholeFile ? undefined : lineOf(path), ...rest } = finding;
  return { ...rest, file, field: path.join('.') || 'front matter', ...(line === undefined ? {} : { line }) };
}
