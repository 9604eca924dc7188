/** A problem of a thread's division, without the file: the caller knows which file it read. */
export interface SectionProblem {
  line: number;
  field: string;
  wrong: string;
  remedy: string;
}

/** What can be wrong with the division of a thread, in words. */
export const sectionProblem = {
  doubled: (line: number, field: string): SectionProblem => ({
    line,
    field,
    wrong: `the part "${field}" stands twice`,
    remedy: 'keep one and join the texts',
  }),
  empty: (line: number, field: string, isRequired: boolean): SectionProblem => ({
    line,
    field,
    wrong: `the part "${field}" is empty`,
    remedy: isRequired ? 'write its text' : 'write its text, or remove its comment line',
  }),
  unknown: (line: number, label: string, names: readonly string[]): SectionProblem => ({
    line,
    field: 'body',
    wrong: `unknown part "${label}"`,
    remedy: `write one of ${names.map((name) => `<!-- ${name} -->`).join(', ')}, or <!-- answer: ID -->`,
  }),
  misspelt: (line: number, label: string, name: string): SectionProblem => ({
    line,
    field: name,
    wrong: `the comment line says "${label}"`,
    remedy: `write it in lower case: <!-- ${name} -->`,
  }),
  crowded: (line: number, field: string): SectionProblem => ({
    line,
    field,
    wrong: `words stand behind <!-- ${field} --> on its line`,
    remedy: 'write them on the next line',
  }),
  unlisted: (line: number, field: string, id: string, ids: readonly string[]): SectionProblem => ({
    line,
    field,
    wrong: `the answer "${id}" is written, but the front matter does not list it`,
    remedy: `add { id: ${id || 'ID'}, by: …, says: …, origin: … } to "answers", or write one of: ${ids.join(', ') || '(none listed)'}`,
  }),
  missing: (line: number, field: string): SectionProblem => ({
    line,
    field,
    wrong: `the part "${field}" is missing`,
    remedy: `add a line <!-- ${field} --> and its text below it`,
  }),
  noQuestion: (line: number): SectionProblem => ({
    line,
    field: 'question',
    wrong: 'the question is missing',
    remedy: 'write it first, before any comment line',
  }),
  labelledQuestion: (line: number): SectionProblem => ({
    line,
    field: 'question',
    wrong: 'the question has a comment line of its own',
    remedy: 'remove the line <!-- question -->: what stands before the first comment line is the question',
  }),
  unclosed: (line: number, field: string): SectionProblem => ({
    line,
    field,
    wrong: 'the code block that begins here never ends',
    remedy: 'add a line of the same marks below it, for instance ```',
  }),
};
