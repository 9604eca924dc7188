import { isThread, type WrittenPage } from './page-kinds.ts';

/** Day on which a page was first published: of a thread, the day on which it was asked or written. */
export const publishedDay = (page: WrittenPage): string => (isThread(page) ? page.date : page.published);

/**
 * Day on which what a page says last changed, by its own dates: the later of publication and last check. The removal of an answer
 * is a change, too: whoever keeps a copy must hear of it.
 */
export function updatedDay(page: WrittenPage): string {
  const removals = isThread(page) ? page.removedAnswers.map(({ date }) => date) : [];
  return latest([publishedDay(page), page.checked, ...removals]) ?? page.checked;
}

/** The latest of some days; `undefined` of none. */
export function latest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );
}
