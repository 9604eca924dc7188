import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { provenance, reportedCounts } from '../../../src/model/provenance.ts';
import type { Thread } from '../../../src/model/site.ts';
import { anArchivedThread, aThread, someContent } from '../../support/entries.ts';

const file = 'content/questions/2023/two-low-ratings.md';

function assembled(entry: ReturnType<typeof aThread>): Thread {
  const { site, problems } = assemble(someContent({ threads: [entry], chapters: [] }));
  const [thread] = site.threads;
  if (thread === undefined || problems.length > 0) throw new Error('the thread was not assembled');
  return thread;
}

const archived = (source: Parameters<typeof anArchivedThread>[1]) =>
  assembled(anArchivedThread(file, source, { date: '2023-10-27', checked: '2026-11-24' }));

/** The sentence on counts alone. */
const countsOf = (reported: object, captured: object) =>
  provenance(archived({ reported, captured }))
    .replace('Asked on Somewhere on 27 October 2023, archived on 11 March 2026.', '')
    .replace('No licence was stated there.', '')
    .trim();

describe('provenance', () => {
  test('of a sample says that it is invented', () =>
    expect(provenance(assembled(aThread(file, { date: '2026-03-10' })))).toBe(
      'Written by this site on 10 March 2026. The situation is invented, and so are the people.',
    ));

  test('of an archived thread without counts says nothing of them', () =>
    expect(provenance(archived({}))).toBe(
      'Asked on Somewhere on 27 October 2023, archived on 11 March 2026. No licence was stated there.',
    ));

  test('says how it was taken over, what was there and under which licence', () => {
    const source = { name: 'Taro', retrieved: '2026-11-23', retold: true, licence: 'CC BY-SA 4.0' };
    expect(provenance(archived({ ...source, reported: { views: '1.1K' } }))).toBe(
      'Asked on Taro on 27 October 2023, archived on 23 November 2026 and retold here in our words. ' +
        'When archived it showed 1.1K views. Licence of the text there: CC BY-SA 4.0.',
    );
  });

  test.each([
    [{}, {}, ''],
    [{}, { comments: 0, answers: 3 }, ''],
    [{ views: 0 }, {}, 'When archived it showed 0 views.'],
    [{ views: 1 }, {}, 'When archived it showed 1 view.'],
    [{ views: '1K' }, {}, 'When archived it showed 1K views.'],
    [{ comments: 2 }, {}, 'When archived it showed 2 comments.'],
    [{ comments: 2 }, { answers: 1 }, 'When archived it showed 2 comments.'],
    [{ comments: 2 }, { comments: 0 }, 'When archived it showed 2 comments, of which none was captured.'],
    [{ comments: 2 }, { comments: 1 }, 'When archived it showed 2 comments, of which one was captured.'],
    [{ comments: 9 }, { comments: 4 }, 'When archived it showed 9 comments, of which 4 were captured.'],
    [{ comments: 2 }, { comments: 2 }, 'When archived it showed 2 comments.'],
    [{ comments: '2' }, { comments: 2 }, 'When archived it showed 2 comments.'],
    [{ comments: 12 }, { comments: 1 }, 'When archived it showed 12 comments, of which one was captured.'],
    [{ comments: 1 }, { comments: 1 }, 'When archived it showed 1 comment.'],
    [{ comments: 1 }, { comments: 0 }, 'When archived it showed 1 comment, which was not captured.'],
    [{ comments: 0 }, { comments: 0 }, 'When archived it showed 0 comments.'],
    [
      { answers: '1.1K' },
      { answers: 30 },
      'When archived it showed 1.1K answers, of which 30 were captured.',
    ],
    [
      { views: '1.1K', comments: 2 },
      { comments: 0 },
      'When archived it showed 1.1K views and 2 comments, of which none was captured.',
    ],
    [{ views: 5, comments: 2, answers: 3 }, {}, 'When archived it showed 5 views, 2 comments and 3 answers.'],
    [
      { views: 5, comments: 2, answers: 3 },
      { answers: 1 },
      'When archived it showed 5 views, 2 comments and 3 answers, of which one was captured.',
    ],
    [
      { comments: 2, answers: 3 },
      { comments: 0 },
      'When archived it showed 2 comments, of which none was captured; and 3 answers.',
    ],
    [
      { views: '2M', comments: 2, answers: 3 },
      { comments: 0, answers: 2 },
      'When archived it showed 2M views; 2 comments, of which none was captured; and 3 answers, of which 2 were captured.',
    ],
  ])('reported %j, captured %j', (reported, captured, expected) =>
    expect(countsOf(reported, captured)).toBe(expected),
  );
});

describe('reportedCounts', () => {
  test.each([
    [{}, undefined],
    [{ views: '1.1K', comments: 2 }, '1.1K views, 2 comments when archived'],
    [{ comments: 1 }, '1 comment when archived'],
    [{ views: 0, answers: 0 }, '0 views, 0 answers when archived'],
  ])('%j', (reported, expected) => expect(reportedCounts(archived({ reported }))).toBe(expected));

  test('a sample has none', () => expect(reportedCounts(assembled(aThread(file)))).toBeUndefined());
});
