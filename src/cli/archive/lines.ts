import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { child, isRecord } from '../../loaders/unknown-data.ts';
import { address } from '../../model/addresses.ts';
import type { Redactions } from '../../model/redactions.ts';
import { sectionNames, type SectionName } from '../../model/thread-sections.ts';
import type { ThreadSource } from '../../sources/threads.ts';
import { piecesOf } from '../../verify/dist-files.ts';
import type { Difference } from './compare.ts';
import { difference, markdownText } from './text.ts';

/** What was counted in the archive as data. */
export interface LineReport {
  differences: Difference[];
  lines: number;
  threads: number;
  answers: number;
}

/** Fields of a line by the part that they hold. */
const fields: Readonly<Record<SectionName, string>> = {
  question: 'question',
  'short answer': 'shortAnswer',
  'what decides': 'whatDecides',
  'this week': 'thisWeek',
  'when this is wrong': 'whenThisIsWrong',
};
const page = address.archive();

/**
 * Recounts the archive as data: each thread has one line with its facts, texts and answers, each thread that was taken down one that says so, and
 * there is no other line.
 *
 * @param threads Those that are shown.
 * @param notes Addresses of those that were taken down.
 */
export function compareLines(
  dist: string,
  threads: readonly ThreadSource[],
  notes: readonly string[],
  { answers: removed }: Redactions<unknown>,
): LineReport {
  const report: LineReport = { differences: [], lines: 0, threads: 0, answers: 0 };
  const differ = (part: string, wrong: string, file?: string) =>
    void report.differences.push({ page, ...(file === undefined ? {} : { file }), part, wrong });
  if (!existsSync(join(dist, page))) {
    differ('file', 'is missing');
    return report;
  }
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const missing = new Set([...byId.keys(), ...notes]);
  for (const text of linesOf(join(dist, page))) {
    report.lines += 1;
    const line = parsed(text);
    if (line === undefined) {
      differ(`line ${report.lines}`, 'is not whole');
      continue;
    }
    const isNote = line.kind === 'removed';
    const thread = isNote ? undefined : byId.get(String(line.id));
    const key = isNote ? notes.find((note) => pathEnds(line.url, note)) : thread?.id;
    if (key === undefined) differ(`line ${report.lines}`, `"${String(line.id ?? line.url)}" has no source`);
    else if (!missing.delete(key)) differ(`line ${report.lines}`, `"${key}" stands twice`);
    else if (thread !== undefined) {
      report.threads += 1;
      report.answers += list(line.answers).length;
      for (const [part, wrong] of inLine(line, thread, removed.get(thread.id)))
        differ(`${thread.id}, ${part}`, wrong, thread.file);
    }
  }
  for (const key of missing) differ(key, 'has no line', byId.get(key)?.file);
  return report;
}

/** What differs between a thread and its line, by part. */
function* inLine(
  line: Record<string, unknown>,
  thread: ThreadSource,
  removed: ReadonlyMap<string, unknown> | undefined,
): Generator<[part: string, wrong: string]> {
  const text = (part: string, source: string, shown: unknown): [string, string][] => {
    const wrong = difference(source, typeof shown === 'string' ? shown : '', 'the line');
    return wrong === undefined ? [] : [[part, wrong]];
  };
  const written = (markdown: string) => unquoted(markdownText(markdown));
  const shownIn = (markdown: unknown) =>
    typeof markdown === 'string' ? written(local(markdown, line.url, thread.address)) : '';
  if (!pathEnds(line.url, thread.address)) yield ['url', `is "${String(line.url)}"`];
  yield* text('title', thread.title, line.title);
  for (const [name, value] of Object.entries(thread.facts))
    if (!isDeepStrictEqual(value, line[name]))
      yield [name, `the source has ${JSON.stringify(value)}, the line ${JSON.stringify(line[name])}`];
  for (const name of sectionNames)
    yield* text(name, written(thread.parts.get(name) ?? ''), shownIn(line[fields[name]]));
  const shown = new Map(list(line.answers).map((answer) => [String(child(answer, 'id')), answer]));
  for (const { id, by, says, markdown } of thread.answers) {
    const answer = shown.get(id);
    shown.delete(id);
    if (removed?.has(id) === true) {
      if (answer !== undefined) yield [`answer ${id}`, 'was removed, but it is in the line'];
      if (!list(line.removedAnswers).some((one) => child(one, 'id') === id))
        yield [`answer ${id}`, 'was removed, but its note is missing from the line'];
    } else if (answer === undefined) yield [`answer ${id}`, 'is missing from the line'];
    else {
      yield* text(`answer ${id}`, written(markdown), shownIn(child(answer, 'text')));
      yield* text(`answer ${id}, by`, by, child(answer, 'by'));
      yield* text(`answer ${id}, says`, says ?? '', child(answer, 'says'));
    }
  }
  for (const id of shown.keys()) yield [`answer ${id}`, 'is not in the source'];
}

/** Lines of a file that may be larger than memory; a last one without its end is one too. */
function* linesOf(path: string): Generator<string> {
  for (const piece of piecesOf(path)) yield* piece.toString().replace(/\n$/, '').split('\n');
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** A quotation of raw HTML has its marks only where it became Markdown. */
const unquoted = (text: string): string => text.replace(/["“”]/g, '');
/** Pictures at the site's own absolute addresses are ours again, and not a stranger's. */
const local = (markdown: string, url: unknown, path: string): string =>
  pathEnds(url, path) ? markdown.replaceAll(`](${url.slice(0, -path.length)}/`, '](/') : markdown;
/** Whether an absolute address leads to a path, wherever the site stands. */
const pathEnds = (url: unknown, path: string): url is string => typeof url === 'string' && url.endsWith(path);
