import { orderedAnswers } from '../model/answer-order.ts';
import { address, withBase } from '../model/addresses.ts';
import type { Term, Thread } from '../model/site.ts';
import { termLinker, type LinkedTexts } from '../model/terms/link.ts';
import { laterParts, type ThreadTexts } from '../model/thread-words.ts';
import { limits } from '../site.ts';
import { base } from './absolute.ts';
import { threadBody } from './bodies.ts';
import { oncePerBuild } from './once.ts';
import { getSite } from './site.ts';

const linker = oncePerBuild(makeLinker);

async function makeLinker() {
  const { terms } = await getSite();
  return termLinker(terms, limits.termsPerPage, ({ id }) => withBase(base, address.term(id)));
}

/** Links the first use of terms in the texts of a page, which are HTML that may stand on it, to the glossary. */
export const linkedTexts = async (texts: readonly string[]): Promise<LinkedTexts> => (await linker())(texts);

/**
 * The texts of a thread with such links, in the words that this site wrote: what the asker asked and what came from a source stays as it
 * was written.
 */
export async function linkedThread(thread: Thread): Promise<ThreadTexts & { terms: readonly Term[] }> {
  const body = threadBody(thread);
  const { 'short answer': short = '', question, ...rest } = body.parts;
  const ids = orderedAnswers(thread.answers)
    .answers.filter(({ origin }) => origin === 'editorial')
    .map(({ id }) => id);
  const later = laterParts.filter((name) => name in rest);
  const html = [short, ...ids.map((id) => body.answers[id] ?? ''), ...later.map((name) => rest[name] ?? '')];
  const { texts, terms } = await linkedTexts(html);
  const [linkedShort = short, ...linked] = texts;
  return {
    parts: {
      ...(question !== undefined && { question }),
      'short answer': linkedShort,
      ...Object.fromEntries(later.map((name, index) => [name, linked[ids.length + index] ?? ''])),
    },
    answers: { ...body.answers, ...Object.fromEntries(ids.map((id, index) => [id, linked[index] ?? ''])) },
    terms,
  };
}
