import { expect, test } from 'vitest';
import { answerFacts, askerName, laterParts, partHeadings } from '../../../src/model/thread-words.ts';
import { sectionNames } from '../../../src/model/thread-sections.ts';

const answer = { id: 'em-x', by: 'Engineering manager' } as const;

test.each([
  [{ ...answer, origin: 'editorial' }, ['Written by this site']],
  [{ ...answer, origin: 'editorial', date: '2026-11-24' }, ['Written by this site', '24 November 2026']],
  [{ ...answer, origin: 'archived', votes: 1 }, ['From the source', '1 vote']],
  [
    { ...answer, origin: 'archived', votes: 0, accepted: true },
    ['From the source', '0 votes', 'accepted by the asker'],
  ],
  [{ ...answer, origin: 'archived', accepted: false }, ['From the source']],
] as const)('facts of the answer %j', (given, facts) => expect(answerFacts(given)).toEqual(facts));

test.each([
  [{ label: 'Engineer, start-up' }, 'Engineer, start-up'],
  [{ label: 'Engineer, start-up', role: 'Team lead' }, 'Engineer, start-up (role: Team lead)'],
])('the asker %j', (asker, name) => expect(askerName(asker)).toBe(name));

test('every part has a heading of its own, and those below the answers keep their order', () => {
  expect(new Set(sectionNames.map((name) => partHeadings[name])).size).toBe(sectionNames.length);
  expect(sectionNames.filter((name) => laterParts.some((one) => one === name))).toEqual(laterParts);
});
