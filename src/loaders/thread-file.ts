import { splitThread, type ThreadSections } from '../model/thread-sections.ts';
import type { Problem } from '../model/problems.ts';
import type { Redactions } from '../model/redactions.ts';
import { readYaml, splitFrontMatter } from './front-matter.ts';
import { isRecord } from './unknown-data.ts';

/** A thread's file, read: its front matter as it stands (not yet validated) and its divided body. */
export interface ThreadFile {
  data: Record<string, unknown>;
  sections: ThreadSections;
}

/**
 * Reads the text of a thread's file; says all that is wrong with its division. What was taken down may still be in the file
 * or not.
 */
export function readThreadFile(
  text: string,
  file: string,
  redactions?: Redactions<unknown>,
): { thread?: ThreadFile; problems: Problem[] } {
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    const isOpen = /^\uFEFF?---[ \t]*\r?\n/.test(text);
    return {
      problems: [
        {
          file,
          line: 1,
          field: 'front matter',
          code: 'front-matter',
          wrong: isOpen ? 'the front matter never ends' : 'the file has no front matter',
          remedy: isOpen
            ? 'close it with a line ---'
            : 'begin the file with a line ---, its fields, and a line ---',
        },
      ],
    };
  }
  const yaml = readYaml(parts.yaml, parts.yamlLine);
  if ('error' in yaml) {
    return {
      problems: [
        {
          file,
          line: yaml.line,
          field: 'front matter',
          code: 'yaml',
          wrong: yaml.error,
          remedy: 'mend the YAML on this line or the one before it',
        },
      ],
    };
  }
  const data = isRecord(yaml.value) ? yaml.value : {};
  const id = String(data.id);
  const { sections, problems } = splitThread(
    parts.body,
    parts.bodyLine,
    listedAnswers(data.answers),
    redactions?.answers.get(id),
  );
  if (redactions?.threads.has(id) === true) return { thread: { data, sections }, problems: [] };
  return {
    thread: { data, sections },
    problems: problems.map((problem) => ({ file, code: 'section', ...problem })),
  };
}

/** Ids of the answers that the front matter lists, as far as they can be read: the schema reports the rest. */
function listedAnswers(answers: unknown): string[] {
  if (!Array.isArray(answers)) return [];
  return answers.flatMap((answer) => (isRecord(answer) && typeof answer.id === 'string' ? [answer.id] : []));
}
