import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { aRedaction, aThread, someContent } from '../../support/entries.ts';

const door = (id: string) => ({
  file: 'content/doors.yaml',
  data: { id, when: 'today' as const, words: 'It broke', finds: 'What to say' },
});
const threads = [aThread('content/questions/2026/how-to-ask.md', { id: 'how-to-ask' })];

test('a door leads to its thread', () => {
  const { site, problems } = assemble(someContent({ threads, doors: [door('how-to-ask')] }));
  expect(problems).toEqual([]);
  expect(site.doors.map(({ thread, words }) => [thread.address, words])).toEqual([
    ['/questions/how-to-ask/', 'It broke'],
  ]);
});

test('a door to a thread that never was is a problem with a remedy', () => {
  const { site, problems } = assemble(someContent({ threads, doors: [door('how-to-aks')] }));
  expect(site.doors).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/doors.yaml', field: 'how-to-aks.id' });
  expect(problems[0]?.remedy).toContain('how-to-ask');
});

test('a door to a thread that was taken down is gone, without a word', () => {
  const redactions = [aRedaction({ thread: 'how-to-ask' })];
  const { site, problems } = assemble(someContent({ threads, redactions, doors: [door('how-to-ask')] }));
  expect(problems).toEqual([]);
  expect(site.doors).toEqual([]);
});
