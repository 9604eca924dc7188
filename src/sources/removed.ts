import { plainText } from '../markdown/plain-text.ts';
import { address } from '../model/addresses.ts';
import type { Redactions } from '../model/redactions.ts';
import type { Redaction } from '../schemas/redactions.ts';
import { findSources, projectRedactions, threadFiles, type ThreadSource } from './threads.ts';

/** What must be nowhere in the built site, as the verification asks for it. */
export interface RemovedWords {
  /** Address of the note that stands in its place, without the base. */
  page: string;
  /** Anchor of the note, for an answer; for a whole thread there is none. */
  answer?: string;
  /** Texts that were taken down, as far as the sources still hold them. */
  texts: readonly string[];
  /** Blocks of code among them. */
  code: readonly string[];
  /** Texts that stay, and may share words with them. */
  kept: readonly string[];
}

/** Everything that was taken down, with the words to look for. Reads the archive only where there is something to look for. */
export function removedWords(root: string): RemovedWords[] {
  const redactions = projectRedactions(root);
  const threads = redactedThreads(root, redactions);
  const labels = new Set(threads.flatMap((thread) => [...thread.labels, ...answerLabels(thread.answers)]));
  return wordsOf(
    threads,
    redactions,
    labelsElsewhere(root, labels, new Set(threads.map(({ file }) => file))),
  );
}

/**
 * Addresses of whole threads that were taken down, without the base.
 *
 * @param threads Those that a redaction names; there may be others among them.
 */
export function tombstones(threads: readonly ThreadSource[], redactions: Redactions<Redaction>): string[] {
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  return [...redactions.threads].map(([id, { slug }]) => byId.get(id)?.address ?? address.thread(slug ?? id));
}

/** @param elsewhere Labels among those of `threads` that other threads have too. */
export function wordsOf(
  threads: readonly ThreadSource[],
  redactions: Redactions<Redaction>,
  elsewhere: readonly string[],
): RemovedWords[] {
  const byAddress = new Map(threads.map((thread) => [thread.address, thread]));
  const whole = tombstones(threads, redactions).map((page) => {
    const thread = byAddress.get(page);
    return { page, ...(thread === undefined ? nothing : allWords(thread)), kept: [page, ...elsewhere] };
  });
  const single = threads.flatMap(({ id, address: page, title, labels, parts, answers }) => {
    const removed = redactions.answers.get(id);
    if (removed === undefined || redactions.threads.has(id)) return [];
    const stay = answers.filter((answer) => !removed.has(answer.id));
    // An answer quotes the question: those words are the asker's, and they stay.
    const question = [title, ...wordsIn(parts.get('question') ?? '').texts];
    const kept = [...question, ...labels, ...answerLabels(stay), ...elsewhere];
    return answers
      .filter((answer) => removed.has(answer.id))
      .map((answer) => ({ page, answer: answer.id, ...answerWords(answer), kept }));
  });
  return [...whole, ...single];
}

/** The threads of which something was taken down, if their files are there. */
function redactedThreads(root: string, { threads, answers }: Redactions<unknown>): ThreadSource[] {
  return threads.size + answers.size === 0
    ? []
    : findSources(root, (id) => threads.has(id) || answers.has(id));
}

/** Labels that other files have too: "Engineering manager, payments" may be right for two people. */
function labelsElsewhere(root: string, labels: ReadonlySet<string>, except: ReadonlySet<string>): string[] {
  const left = new Set(labels);
  if (left.size === 0) return [];
  for (const { file, text } of threadFiles(root)) {
    if (except.has(file)) continue;
    const frontMatter = text.slice(0, text.indexOf('\n---', 3));
    for (const label of left) if (frontMatter.includes(label)) left.delete(label);
  }
  return [...labels].filter((label) => !left.has(label));
}

const answerLabels = (answers: ThreadSource['answers']): string[] =>
  answers.flatMap(({ by, says }) => (says === undefined ? [by] : [by, says]));

type Words = Pick<RemovedWords, 'texts' | 'code'>;
const nothing: Words = { texts: [], code: [] };

const allWords = ({ title, labels, parts, answers }: ThreadSource): Words =>
  together(
    { texts: [title, ...labels], code: [] },
    ...[...parts.values()].map(wordsIn),
    ...answers.map(answerWords),
  );

const answerWords = ({ by, says, markdown }: ThreadSource['answers'][number]): Words =>
  together({ texts: says === undefined ? [by] : [by, says], code: [] }, wordsIn(markdown));

const together = (...all: Words[]): Words => ({
  texts: all.flatMap(({ texts }) => texts),
  code: all.flatMap(({ code }) => code),
});

const codeBlock = /^ {0,3}(`{3,}|~{3,})[^\n]*\n([^]*?)(?:^ {0,3}\1|$(?![^]))/gm;

/** A text as a page would show it, and as it is written, which is how copies in Markdown would. */
function wordsIn(markdown: string): Words {
  if (markdown === '') return nothing;
  const code = [...markdown.matchAll(codeBlock)].map(([, , block = '']) => block);
  return { texts: [plainText(markdown), markdown.replace(codeBlock, '')], code };
}
