import type { Content } from './content.ts';
import type { Redaction } from '../schemas/redactions.ts';

/** What names something that was taken down. */
interface Named {
  thread: string;
  answer?: string | undefined;
}

/** Redactions by what they take down. */
export interface Redactions<T> {
  /** Whole threads, by id. */
  threads: ReadonlyMap<string, T>;
  /** Single answers by id, by the id of their thread. */
  answers: ReadonlyMap<string, ReadonlyMap<string, T>>;
}

/** What was taken down, as the content says it. */
export const redactionsIn = ({ redactions }: Pick<Content, 'redactions'>): Redactions<Redaction> =>
  byTarget(redactions.map(({ data }) => data));

/** Of two redactions of one thing the first counts. */
export function byTarget<T extends Named>(list: readonly T[]): Redactions<T> {
  const threads = new Map<string, T>();
  const answers = new Map<string, Map<string, T>>();
  for (const one of list) {
    const { thread, answer } = one;
    if (answer === undefined) {
      if (!threads.has(thread)) threads.set(thread, one);
      continue;
    }
    const ofThread = answers.get(thread) ?? new Map<string, T>();
    answers.set(thread, ofThread);
    if (!ofThread.has(answer)) ofThread.set(answer, one);
  }
  return { threads, answers };
}

/** How problems name an entry of `content/redactions.yaml`: `some-thread`, or `some-thread#some-answer`. */
export function redactionName({ thread, answer }: Named): string {
  return answer === undefined ? thread : `${thread}#${answer}`;
}

/** Answers of a thread and notes on those that were taken down, in the order in which they were written. */
export function answersInPlace<A, R extends { place: number }>(thread: {
  answers: readonly A[];
  removedAnswers: readonly R[];
}): (A | R)[] {
  const { answers, removedAnswers } = thread;
  if (removedAnswers.length === 0) return [...answers];
  const notesAt = (place: number) => removedAnswers.filter((note) => note.place === place);
  return [...answers.flatMap((answer, place) => [...notesAt(place), answer]), ...notesAt(answers.length)];
}
