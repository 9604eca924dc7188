import { plainText } from '../../markdown/plain-text.ts';
import { address } from '../../model/addresses.ts';
import { projectRedactions, readSources, type Sources, type ThreadSource } from './sources.ts';

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
  const { threads, answers } = projectRedactions(root);
  return threads.size + answers.size === 0 ? [] : wordsOf(readSources(root));
}

/** Addresses of whole threads that were taken down, without the base. */
export function tombstoneAddresses(root: string): string[] {
  if (projectRedactions(root).threads.size === 0) return [];
  return removedWords(root).flatMap(({ page, answer }) => (answer === undefined ? [page] : []));
}

export function wordsOf({ threads, redactions }: Sources): RemovedWords[] {
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const labels = threads.flatMap((thread) => keptLabels(thread, redactions));
  const whole = [...redactions.threads].map(([id, { slug }]) => {
    const thread = byId.get(id);
    const page = thread?.address ?? address.thread(slug ?? id);
    const words = thread === undefined ? nothing : allWords(thread);
    return { page, ...words, kept: [page, ...labels] };
  });
  const single = [...redactions.answers].flatMap(([id, answers]) => {
    const thread = byId.get(id);
    if (thread === undefined || redactions.threads.has(id)) return [];
    // An answer quotes the question: those words are the asker's, and they stay.
    const kept = [thread.title, ...wordsIn(thread.parts.get('question') ?? '').texts, ...labels];
    return thread.answers
      .filter((answer) => answers.has(answer.id))
      .map((answer) => ({ page: thread.address, answer: answer.id, ...answerWords(answer), kept }));
  });
  return [...whole, ...single];
}

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

/** Labels of askers and answerers that stay: "Engineering manager, payments" may be right for two people. */
function keptLabels(thread: ThreadSource, { threads, answers }: Sources['redactions']): string[] {
  if (threads.has(thread.id)) return [];
  const removed = answers.get(thread.id);
  const stay = thread.answers.filter(({ id }) => removed?.has(id) !== true);
  return [...thread.labels, ...stay.flatMap(({ by, says = '' }) => [by, says])];
}
