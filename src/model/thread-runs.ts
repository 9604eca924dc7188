/** A run of lines between two comment lines, as it stands in the file. */
export interface Run {
  /** What the comment line says; `undefined` before the first one. */
  label: string | undefined;
  line: number;
  lines: string[];
  /** Line on which a code block begins that the file never closes. */
  openFence?: number;
  /** True when words stand behind the comment on its line. */
  hasMore?: boolean;
}

// Markdown allows three spaces before a block; with four it is code.
const commentLine = /^ {0,3}<!--[ \t]*(.*?)[ \t]*-->[ \t]*(.*)$/;
// A line of backticks with another backtick behind it is code in a sentence, not the start of a block.
const fenceLine = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Cuts a text at its comment lines; comments inside fenced code divide nothing.
 *
 * @param isPart Whether a comment names a part: such a one divides even with words behind it, which is said.
 */
export function runsOf(body: string, firstLine: number, isPart: (label: string) => boolean): Run[] {
  let run: Run = { label: undefined, line: firstLine, lines: [] };
  const runs = [run];
  let fence: { mark: string; line: number } | undefined;
  for (const [index, text] of body.split(/\r?\n/).entries()) {
    const line = firstLine + index;
    const mark = fenceLine.exec(text)?.[1];
    const [, comment, more = ''] = (fence === undefined ? commentLine.exec(text) : null) ?? [];
    const label = comment?.replace(/\s+/g, ' ');
    if (label !== undefined && (more === '' || isPart(label))) {
      run = { label, line, lines: [], hasMore: more !== '' };
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
