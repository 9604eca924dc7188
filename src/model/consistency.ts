import type { Content, Entry } from './content.ts';
import type { Problem } from './problems.ts';
import type { Level } from './site.ts';
import { Unique } from './unique.ts';

/** The ladder goes up and ends: no level's `next` leads back to it, each `next` exists, and what serves every level has none. */
export function checkLadder(levels: readonly Entry<Level>[], problems: Problem[]): void {
  const byId = new Map(levels.map(({ data }) => [data.id, data]));
  for (const { file, data } of levels) {
    const above = data.next === undefined ? undefined : byId.get(data.next);
    const field = `${data.id}.next`;
    if (data.next !== undefined && above === undefined) {
      problems.push({
        file,
        field,
        code: 'reference',
        wrong: `there is no level "${data.next}"`,
        remedy: 'name a level of this file',
      });
    } else if (above !== undefined && data.rung === 0) {
      const wrong = `"${data.id}" serves every level (rung 0): no level is above it`;
      problems.push({ file, field, code: 'cycle', wrong, remedy: 'leave "next" out' });
    } else if (above !== undefined && above.rung <= data.rung) {
      problems.push({
        file,
        field,
        code: 'cycle',
        wrong: `"${above.id}" stands on rung ${above.rung}, which is not above rung ${data.rung}: the ladder would lead back`,
        remedy: 'name the level one rung up, or leave "next" out',
      });
    }
  }
}

/** A page cannot have been checked before it was written, nor expire before it was checked. */
export function checkOrderOfDays(content: Content, problems: Problem[]): void {
  const order = (file: string, field: string, earlier: string, later: string, what: string) => {
    if (later < earlier)
      problems.push({
        file,
        field,
        code: 'date',
        wrong: `${later} is before ${what} (${earlier})`,
        remedy: `write a day from ${earlier} on`,
      });
  };
  for (const { file, data } of content.chapters) {
    order(file, 'checked', data.published, data.checked, 'the day it was published');
    if (data.expires !== undefined)
      order(file, 'expires', data.checked, data.expires, 'the day it was checked');
  }
  for (const { file, data } of [...content.levelPages, ...content.pages])
    order(file, 'checked', data.published, data.checked, 'the day it was published');
  for (const { file, data } of content.threads) {
    order(
      file,
      'checked',
      data.date,
      data.checked,
      data.kind === 'archived' ? 'the day it was asked' : 'the day it was written',
    );
    if (data.kind === 'archived')
      order(file, 'source.retrieved', data.date, data.source.retrieved, 'the day it was asked');
    for (const [index, answer] of data.answers.entries())
      if (answer.date !== undefined)
        order(file, `answers.${index}.date`, data.date, answer.date, 'the day of the question');
  }
}

/** Nothing leads to itself. */
export function checkSelfReferences(content: Content, problems: Problem[]): void {
  const self = (file: string, field: string, id: string): Problem => ({
    file,
    field,
    code: 'cycle',
    wrong: `"${id}" refers to itself`,
    remedy: 'remove it from its own list',
  });
  for (const { file, data } of content.threads)
    if (data.related.includes(data.id))
      problems.push(self(file, `related.${data.related.indexOf(data.id)}`, data.id));
  for (const { file, data } of content.terms)
    if (data.see.includes(data.id))
      problems.push(self(file, `${data.id}.see.${data.see.indexOf(data.id)}`, data.id));
}

/** Nobody captures more than there was. A rounded count ("1.1K") is not compared. */
export function checkCounts(content: Content, problems: Problem[]): void {
  for (const { file, data } of content.threads) {
    if (data.kind === 'sample') continue;
    const { reported, captured } = data.source;
    for (const name of ['comments', 'answers'] as const) {
      const [all, some] = [Number(reported[name] ?? Number.NaN), captured[name] ?? 0];
      if (!(some > all)) continue;
      const wrong = `${some} ${name} were captured, but the source reported ${all}`;
      problems.push({
        file,
        field: `source.captured.${name}`,
        code: 'field',
        wrong,
        remedy: `write a number up to ${all}, or mend source.reported.${name}`,
      });
    }
  }
}

/** A title names one page: a reader with two tabs open must tell them apart. */
export function checkTitles(content: Content, problems: Problem[]): void {
  const unique = new Unique(problems);
  for (const { file, data } of [
    ...content.chapters,
    ...content.levelPages,
    ...content.pages,
    ...content.threads,
  ]) {
    const { title } = data;
    unique.take(file, 'title', `the title "${title}"`, title.toLowerCase().replace(/\s+/g, ' '));
  }
}

/** A thread has no description of its own: its short answer's first words are one, and search engines show a description once. */
export function checkShortAnswers(content: Content, problems: Problem[]): void {
  const unique = new Unique(problems);
  // What was taken down has none.
  for (const { file, data } of content.threads.filter(({ data: { summary } }) => summary !== ''))
    unique.take(file, 'short answer', 'the short answer, whose first words describe the page,', data.summary);
}
