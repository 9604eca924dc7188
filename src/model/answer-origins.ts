import type { Content } from './content.ts';
import type { Problem } from './problems.ts';

type Answer = Content['threads'][number]['data']['answers'][number];

/**
 * An answer says no more of its origin than can be true: only what was captured from a source has votes or was accepted there, by
 * one asker once; and a sample has no source.
 */
export function checkAnswerOrigins({ threads }: Content, problems: Problem[]): void {
  for (const { file, data } of threads) {
    const say = (field: string, wrong: string, remedy: string) =>
      problems.push({ file, field, code: 'field', wrong, remedy });
    const archived = data.answers.filter(({ origin }) => origin === 'archived');
    for (const [index, answer] of data.answers.entries()) {
      if (answer.origin === 'archived' && data.kind === 'sample')
        say(`answers.${index}.origin`, 'a sample has no source to take an answer from', 'write editorial');
      for (const name of ['votes', 'accepted'] as const)
        if (answer.origin === 'editorial' && answer[name] !== undefined)
          say(
            `answers.${index}.${name}`,
            'an answer by this site has neither votes nor a mark of the asker',
            'remove it, or write origin: archived if it comes from the source',
          );
    }
    const [first, second] = data.answers.filter(isAccepted);
    if (first !== undefined && second !== undefined)
      say(
        `answers.${data.answers.indexOf(second)}.accepted`,
        `the asker accepted "${first.id}" already`,
        'keep the one that the source marks',
      );
    const captured = data.kind === 'archived' ? data.source.captured.answers : undefined;
    if (captured !== undefined && captured < archived.length)
      say(
        'source.captured.answers',
        `${captured} were captured, but ${archived.length} answers have the origin "archived"`,
        'write how many were captured',
      );
  }
}

const isAccepted = ({ origin, accepted }: Answer): boolean => origin === 'archived' && accepted === true;
