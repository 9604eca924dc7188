import type { Thread } from './site.ts';

type Answer = Thread['answers'][number];

/**
 * Answers as a page shows them, and the order in words. Where a source counted votes or marked an answer as accepted, what its
 * readers preferred comes first; otherwise the editors' order stands, which ranks nothing.
 */
export function orderedAnswers(answers: readonly Answer[]): { answers: Answer[]; order: string } {
  const judged = answers.some(({ votes, accepted }) => votes !== undefined || accepted === true);
  if (judged)
    return {
      answers: [...answers].sort((a, b) => rank(b) - rank(a)),
      order:
        'The answer that the asker accepted comes first, then those with most votes at the source, then ours.',
    };
  return {
    answers: [...answers],
    order:
      answers.length < 2
        ? ''
        : 'In the editors’ order: each begins where the one before it may be wrong for you. None is ranked.',
  };
}

/** Accepted before all, then by votes; what nobody voted on comes last and keeps its place. */
const rank = ({ votes, accepted }: Answer): number => (accepted === true ? Infinity : (votes ?? -Infinity));
