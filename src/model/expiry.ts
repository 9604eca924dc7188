import type { Content } from './content.ts';
import { daysAfter, longDay } from './days.ts';
import type { Problem } from './problems.ts';

/**
 * Chapters whose facts of law, market or tools should have been checked again by now. They are warnings first; once the grace is over
 * they are problems like any other.
 *
 * @param grace How long a chapter may stand past its day before the build stops, in days: time to look its facts up again.
 */
export function expiredFacts(
  { chapters }: Content,
  today: string,
  grace: number,
): { warnings: Problem[]; problems: Problem[] } {
  const found = chapters.flatMap(({ file, data: { expires } }) => {
    if (expires === undefined || expires >= today) return [];
    const last = daysAfter(expires, grace);
    const over = last < today;
    const problem: Problem = {
      file,
      field: 'expires',
      code: 'date',
      wrong: `its facts were to be checked again by ${longDay(expires)}${over ? `, and ${grace} days of grace are over` : ''}`,
      remedy: `check them, then write the new days into "checked" and "expires"${over ? '' : `; from ${longDay(daysAfter(last, 1))} on this stops the build`}`,
    };
    return [{ over, problem }];
  });
  const those = (past: boolean) => found.filter(({ over }) => over === past).map(({ problem }) => problem);
  return { warnings: those(false), problems: those(true) };
}
