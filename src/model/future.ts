import type { Content } from './content.ts';
import type { Problem } from './problems.ts';
import { redactionName } from './redactions.ts';

/** Days that have not come yet: what was published, checked, asked or captured lies in the past. */
export function futureDays(
  { chapters, levelPages, pages, threads, redactions }: Content,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const past = (file: string, field: string, day: string | undefined) => {
    if (day !== undefined && day > today)
      problems.push({
        file,
        field,
        code: 'date',
        wrong: `${day} is in the future: it is ${today} at most`,
        remedy: `write a day up to ${today}`,
      });
  };
  for (const { file, data } of [...chapters, ...levelPages, ...pages]) {
    past(file, 'published', data.published);
    past(file, 'checked', data.checked);
  }
  for (const { file, data } of threads) {
    past(file, 'date', data.date);
    past(file, 'checked', data.checked);
    if (data.kind === 'archived') past(file, 'source.retrieved', data.source.retrieved);
    for (const [index, { date }] of data.answers.entries()) past(file, `answers.${index}.date`, date);
  }
  for (const { file, data } of redactions) past(file, `${redactionName(data)}.date`, data.date);
  return problems;
}
