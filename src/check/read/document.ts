import { child, isRecord } from '../../loaders/unknown-data.ts';
import { idPattern } from '../../schemas/fields.ts';
import { readYaml, splitFrontMatter } from '../../loaders/front-matter.ts';
import type { Redactions } from '../../model/redactions.ts';
import type { SectionProblem } from '../../model/section-problems.ts';
import { splitThread } from '../../model/thread-sections.ts';
import type { Finding } from './finding.ts';
import type { DocumentKind } from './kinds.ts';
import { shown } from './schema-words.ts';
import { swallowedText } from './swallowed-text.ts';
import { yamlFinding } from './yaml-findings.ts';

/** A file of front matter and text, divided. */
export interface DocumentText {
  /** Front matter as the YAML says it, not yet validated; what could be read of it where it is broken. */
  raw: unknown;
  /** False when the front matter is not there or holds no fields: then nothing can be said about single ones. */
  readable: boolean;
  yaml: string;
  /** Lines of the file on which the front matter and the body begin. */
  yamlLine: number;
  bodyLine: number;
  body: string;
  /** Markdown of a thread's short answer, as far as its file has one that is shown. */
  shortAnswer?: string;
  findings: Finding[];
}

/**
 * Divides a content file and says what is wrong with its form; its fields are for the schema to judge.
 *
 * @param redactions What was taken down: it need not have a text any more.
 */
export function readDocument(
  text: string,
  kind: DocumentKind,
  redactions: Redactions<unknown>,
): DocumentText {
  const parts = splitFrontMatter(text);
  if (parts === undefined) return { ...nothing, raw: guessed(text), findings: [noFrontMatter(text)] };
  const { yaml, yamlLine, body, bodyLine } = parts;
  const read = readYaml(yaml, yamlLine);
  const raw = 'error' in read ? guessed(yaml) : (read.value ?? {});
  const readable = !('error' in read) && isRecord(raw);
  const findings =
    'error' in read
      ? [yamlFinding(read, yaml, yamlLine)]
      : readable
        ? swallowedText(yaml, yamlLine)
        : [notFields(raw)];
  const id = kind === 'threads' ? String(child(raw, 'id')) : '';
  if (redactions.threads.has(id)) return { raw, readable, yaml, yamlLine, body, bodyLine, findings };
  if (body.trim() === '') findings.push({ ...emptyBody, line: bodyLine });
  const document = { raw, readable, yaml, yamlLine, body, bodyLine, findings };
  if (body.trim() === '' || kind !== 'threads' || !readable) return document;
  const { sections, problems } = splitThread(
    body,
    bodyLine,
    answerIds(raw, body),
    redactions.answers.get(id),
  );
  findings.push(...problems.map(divisionFinding));
  return { ...document, shortAnswer: sections.parts.get('short answer')?.markdown ?? '' };
}

/** Ids of a thread's answers as the front matter lists them; where it cannot be read, those that the body names. */
export function answerIds(raw: unknown, body: string): string[] {
  const answers = child(raw, 'answers');
  const listed = Array.isArray(answers) ? answers.map((answer) => child(answer, 'id')) : [];
  const ids = listed.filter((id): id is string => typeof id === 'string' && idPattern.test(id));
  if (Array.isArray(answers) && ids.length === listed.length) return ids;
  const written = [...body.matchAll(/^<!--[ \t]*answer:[ \t]*(.*?)[ \t]*-->/gm)].map(([, id = '']) => id);
  return [...new Set([...ids, ...written])];
}

const divisionFinding = ({ field, ...problem }: SectionProblem): Finding => ({
  ...problem,
  path: [field],
  code: 'section',
});

/** The id of an entry whose YAML is broken, so that references to it are not taken for broken too. */
function guessed(text: string): Record<string, unknown> {
  const id = /^id:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
  return id === undefined ? {} : { id };
}

function noFrontMatter(text: string): Finding {
  const isOpen = /^\uFEFF?---[ \t]*\r?\n/.test(text);
  return {
    path: ['front matter'],
    line: 1,
    code: 'front-matter',
    wrong: isOpen
      ? 'the front matter never ends'
      : text.trim() === ''
        ? 'the file is empty'
        : 'the file has no front matter',
    remedy: isOpen
      ? 'close it with a line ---'
      : 'begin the file with a line ---, its fields, and a line ---',
  };
}

const notFields = (raw: unknown): Finding => ({
  path: ['front matter'],
  line: 1,
  code: 'front-matter',
  wrong: `${shown(raw)} is no field`,
  remedy: 'write one field a line, "name: value"',
});

const nothing = { readable: false, yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
const emptyBody = {
  path: ['body'],
  code: 'empty-body',
  wrong: 'the page has no text',
  remedy: 'write it below the front matter',
} as const;
