import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, splitFrontMatter } from '../loaders/front-matter.ts';
import { readRedactions } from '../loaders/redactions.ts';
import { child, isRecord } from '../loaders/unknown-data.ts';
import { address } from '../model/addresses.ts';
import { byTarget, type Redactions } from '../model/redactions.ts';
import type { Redaction } from '../schemas/redactions.ts';
import { contentFiles } from './content-files.ts';
import { idOfFile } from './id-of-file.ts';

/** A thread as its file has it. Read apart from the code that makes pages, so that one mistake cannot hide the other. */
export interface ThreadSource {
  id: string;
  /** Content file, from the project's root. */
  file: string;
  /** Address of its page, without the base. */
  address: string;
  title: string;
  /** Fields that the archive repeats as they are, and what they hold. */
  facts: Readonly<Record<string, unknown>>;
  /** What else the front matter says in the asker's words: label, role, company, address at the source. */
  labels: readonly string[];
  /** Markdown by part: `question`, `short answer`, … */
  parts: ReadonlyMap<string, string>;
  answers: readonly AnswerSource[];
}

export interface AnswerSource {
  id: string;
  by: string;
  says?: string;
  /** Empty where its text was deleted. */
  markdown: string;
}

/** What was taken down, as the project's file says it. */
export function projectRedactions(root: string): Redactions<Redaction> {
  const file = 'content/redactions.yaml';
  return byTarget(readRedactions(join(root, file), file).map(({ data }) => data));
}

/** Every file of the archive with its text, one after the other: no more than one is held at a time. */
export function* threadFiles(root: string): Generator<{ file: string; text: string }> {
  for (const path of contentFiles(join(root, folder)))
    if (path.endsWith('.md'))
      yield { file: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') };
}

const folder = 'content/questions';

/** The threads whose id is wanted, read whole; of all others only the beginning is looked at, where the id stands. */
export function findSources(root: string, isWanted: (id: string) => boolean): ThreadSource[] {
  return contentFiles(join(root, folder)).flatMap((path) => {
    if (!path.endsWith('.md')) return [];
    const full = join(root, folder, path);
    const id = idOfFile(full);
    if (id !== undefined && !isWanted(id)) return [];
    const source = readSource(readFileSync(full, 'utf8'), `${folder}/${path}`);
    return source !== undefined && isWanted(source.id) ? [source] : [];
  });
}

/** Reads every thread of a project. Files that cannot be read at all are for the content check to report. */
export function readSources(root: string): ThreadSource[] {
  return [...threadFiles(root)].flatMap(({ file, text }) => readSource(text, file) ?? []);
}

/** @param file Path of the file from the project's root. */
export function readSource(text: string, file: string): ThreadSource | undefined {
  const divided = splitFrontMatter(text);
  const read = divided === undefined ? undefined : readYaml(divided.yaml, 1);
  if (divided === undefined || read === undefined || 'error' in read || !isRecord(read.value))
    return undefined;
  const { id, title, asker, source, answers } = read.value;
  const parts = cutParts(divided.body);
  return {
    id: String(id),
    file,
    address: address.thread(file.slice(file.lastIndexOf('/') + 1, -'.md'.length)),
    title: String(title),
    facts: Object.fromEntries(repeated.map((name) => [name, child(read.value, name)])),
    labels: [...['label', 'role', 'company'].map((key) => child(asker, key)), child(source, 'url')].filter(
      (label) => typeof label === 'string',
    ),
    answers: (Array.isArray(answers) ? answers : []).map((answer: unknown) => {
      const says = child(answer, 'says');
      const name = String(child(answer, 'id'));
      return {
        id: name,
        by: String(child(answer, 'by')),
        ...(says === undefined ? {} : { says: String(says) }),
        markdown: parts.get(`answer: ${name}`) ?? '',
      };
    }),
    parts: new Map([...parts].filter(([name, markdown]) => !name.startsWith('answer:') && markdown !== '')),
  };
}

const repeated = ['kind', 'levels', 'topics', 'asker', 'date', 'checked'] as const;

const comment = /^<!--\s*(.*?)\s*-->\s*$/;
const fenceLine = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** Text by the comment line above it; what stands before the first one is the question. */
function cutParts(body: string): Map<string, string> {
  const lines = new Map<string, string[]>();
  let current: string[] = [];
  let fence: string | undefined;
  lines.set('question', current);
  for (const line of body.split(/\r?\n/)) {
    const [, mark = '', rest = ''] = fenceLine.exec(line) ?? [];
    const name = fence === undefined ? comment.exec(line)?.[1] : undefined;
    if (name !== undefined) lines.set(name.replace(/\s+/g, ' '), (current = []));
    else current.push(line);
    if (mark === '') continue;
    if (fence === undefined) fence = mark.startsWith('`') && rest.includes('`') ? undefined : mark;
    else if (mark.startsWith(fence) && rest.trim() === '') fence = undefined;
  }
  return new Map(
    [...lines].map(([name, text]) => [
      name,
      text
        .join('\n')
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd(),
    ]),
  );
}
