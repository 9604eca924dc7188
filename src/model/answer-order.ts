import type { Thread } from './site.ts';

type Answer = Thread['answers'][number];

/**
 * Answers as a page shows them, and the order in words. Where a source counted votes or marked an answer as accepted, what its
 * readers preferred comes first; otherwise the editors' order stands, which ranks nothing.
 */
export function orderedAnswers(answers: readonly Answer[]): { answers: Answer[]; order: string } {
  const preferred = inWords(answers);
  if (preferred !== '')
    return {
      answers: [...answers].sort((a, b) => rank(b) - rank(a)),
      order: answers.length < 2 ? '' : preferred,
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

/** What readers at the source preferred, as an order; empty where the source said nothing of it. */
function inWords(answers: readonly Answer[]): string {
  const isAccepted = answers.some(({ accepted }) => accepted === true);
  const votes = answers.filter((one) => one.votes !== undefined && one.accepted !== true).length;
  if (!isAccepted && votes === 0) return '';
  const first = isAccepted
    ? 'The answer that the asker accepted comes first'
    : 'Those with most votes at the source come first';
  const second = isAccepted && votes > 0 ? ', then those with most votes at the source' : '';
  return `${first}${second}${answers.some(({ origin }) => origin === 'editorial') ? ', then ours' : ''}.`;
}
