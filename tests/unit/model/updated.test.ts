import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { latest, publishedDay, updatedDay } from '../../../src/model/updated.ts';
import { aChapter, aRedaction, aThread, someContent } from '../../support/entries.ts';

const twoAnswers = ['em-bank', 'peer'].map((id) => ({ id, by: `Role ${id}`, origin: 'editorial' as const }));
const { site } = assemble(
  someContent({
    chapters: [
      aChapter('content/guide/junior/01-asking.mdx', { published: '2026-01-10', checked: '2026-02-10' }),
    ],
    threads: [
      aThread('content/questions/2026/a.md', { date: '2026-03-10', checked: '2026-03-11' }),
      aThread('content/questions/2026/b.md', {
        date: '2026-03-10',
        checked: '2026-03-09',
        answers: twoAnswers,
      }),
      aThread('content/questions/2026/c.md', { date: '2026-03-10', answers: twoAnswers }),
    ],
    redactions: [aRedaction({ thread: 'c', answer: 'peer', date: '2026-04-01' })],
  }),
);
const thread = (id: string) => site.threads.find((one) => one.id === id)!;

test('a page changed when it was published or last checked, whichever is later', () => {
  expect(updatedDay(site.chapters[0]!)).toBe('2026-02-10');
  expect(updatedDay(thread('a'))).toBe('2026-03-11');
  expect(updatedDay(thread('b'))).toBe('2026-03-10');
  expect(publishedDay(site.chapters[0]!)).toBe('2026-01-10');
  expect(publishedDay(thread('a'))).toBe('2026-03-10');
});

test('the removal of an answer is a change', () => expect(updatedDay(thread('c'))).toBe('2026-04-01'));

test('the latest of some days', () => {
  expect(latest(['2026-03-10', '2027-01-01', '2026-12-31'])).toBe('2027-01-01');
  expect(latest([])).toBeUndefined();
});
