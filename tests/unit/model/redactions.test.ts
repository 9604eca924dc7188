import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { answersInPlace, byTarget, redactionName } from '../../../src/model/redactions.ts';
import { aChapter, aRedaction, aThread, someContent } from '../../support/entries.ts';

const file = (id: string) => `content/questions/2026/${id}.md`;
const answers = ['one', 'two', 'three'].map((id) => ({ id, by: `By ${id}`, origin: 'editorial' as const }));

describe('redactions by what they take down', () => {
  test('threads and answers apart; of two for one thing the first counts', () => {
    const [first, second] = [
      { thread: 'a', n: 1 },
      { thread: 'a', n: 2 },
    ];
    const answer = { thread: 'b', answer: 'x' };
    const { threads, answers: single } = byTarget([first, second, answer]);
    expect([...threads]).toEqual([['a', first]]);
    expect(single.get('b')?.get('x')).toBe(answer);
    expect(single.get('a')).toBeUndefined();
  });

  test('have names', () =>
    expect([{ thread: 'a' }, { thread: 'a', answer: 'x' }].map(redactionName)).toEqual(['a', 'a#x']));
});

describe('answers and notes', () => {
  const [a, b] = ['a', 'b'];
  const note = (id: string, place: number) => ({ id, place });
  test.each([
    [[a, b], [], ['a', 'b']],
    [[a, b], [note('x', 1)], ['a', 'x', 'b']],
    [
      [a, b],
      [note('x', 0), note('y', 0), note('z', 2)],
      ['x', 'y', 'a', 'b', 'z'],
    ],
    [[], [note('x', 0)], ['x']],
  ])('%j with %j stand as they were written', (answers, removedAnswers, order) => {
    const all = answersInPlace({ answers, removedAnswers });
    expect(all.map((one) => (typeof one === 'string' ? one : one.id))).toEqual(order);
  });
});

describe('a site of which something was taken down', () => {
  const chapter = aChapter('content/guide/junior/01-asking.mdx', { threads: ['gone', 'kept'] });
  const content = someContent({
    chapters: [chapter],
    threads: [
      aThread(file('kept'), { answers, related: ['gone', 'newer'], date: '2026-03-01' }),
      aThread(file('gone'), { topics: ['pay'], date: '2026-03-02' }),
      aThread(file('newer'), { date: '2026-03-03' }),
    ],
    redactions: [
      aRedaction({ thread: 'gone', reason: 'Asked for.' }),
      aRedaction({ thread: 'kept', answer: 'two', reason: 'Copied.', date: '2026-05-01' }),
    ],
  });
  const { site, problems } = assemble(content);
  const [newer, kept] = site.threads;

  test('has no problem, although others name it', () => expect(problems).toEqual([]));

  test('has a note in place of the thread, with all its anchors, and nothing else of it', () => {
    expect(site.tombstones).toEqual([
      {
        slug: 'gone',
        address: '/questions/gone/',
        file: file('gone'),
        reason: 'Asked for.',
        date: '2026-04-01',
        anchors: expect.arrayContaining(['question', 'short-answer', 'answers', 'em-bank']),
      },
    ]);
    expect(site.threads.map(({ id }) => id)).toEqual(['newer', 'kept']);
    expect(site.shelves.map(({ topic }) => topic.id)).toEqual(['reviews']);
    expect(site.chapters[0]?.threads.map(({ id }) => id)).toEqual(['kept']);
    expect(site.levelPages.flatMap(({ threads }) => threads.map(({ id }) => id))).toEqual(['newer', 'kept']);
    expect(newer?.older).toBe(kept);
    expect(kept?.related).toEqual([newer]);
  });

  test('keeps of an answer its anchor, the reason and the day', () => {
    expect(kept?.answers.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(kept?.removedAnswers).toEqual([{ id: 'two', reason: 'Copied.', date: '2026-05-01', place: 1 }]);
    expect(JSON.stringify(kept?.answers)).not.toContain('By two');
  });

  test('a thread whose file was deleted has its note at the slug that is given', () => {
    const redactions = [aRedaction({ thread: 'deleted', slug: 'what-it-was' })];
    const { site: other, problems: found } = assemble(someContent({ redactions }));
    expect(found).toEqual([]);
    expect(other.tombstones.map(({ address, file: from }) => [address, from])).toEqual([
      ['/questions/what-it-was/', 'content/redactions.yaml'],
    ]);
  });
});
