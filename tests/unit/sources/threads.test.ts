import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/sources/removed.ts';
import { readSource } from '../../../src/sources/threads.ts';
import { byTarget } from '../../../src/model/redactions.ts';
import { archivedFile, smallSite, threadFile } from '../../content/small-site.ts';

const source = (file: string, text = smallSite[file] ?? '') => {
  const read = readSource(text, file);
  if (read === undefined) throw new Error(`${file} could not be read`);
  return read;
};

describe('the source of a thread', () => {
  test('is its front matter and its parts', () => {
    const { parts, ...rest } = source(threadFile);
    expect(rest).toEqual({
      id: 'how-to-ask',
      file: threadFile,
      address: '/questions/how-to-ask/',
      title: 'How do I ask without looking slow?',
      facts: {
        kind: 'sample',
        levels: ['junior'],
        topics: ['manager'],
        asker: { label: 'Junior engineer', level: 'junior' },
        date: '2026-11-01',
        checked: '2026-11-02',
      },
      labels: ['Junior engineer'],
      answers: [
        { id: 'em-small', by: 'Engineering manager', says: 'Ask early.', markdown: 'Ask early.' },
        { id: 'peer', by: 'Another junior', markdown: 'Ask me.' },
      ],
    });
    expect([...parts]).toEqual([
      ['question', 'I am stuck. See [the chapter](/guide/junior/asking/#whom-to-ask).'],
      ['short answer', 'Ask.'],
      ['what decides', 'The hour.'],
    ]);
  });

  test('comment lines in code divide nothing', () => {
    const text = '---\nid: a\n---\nQ\n\n```\n<!-- short answer -->\n```\n<!-- short answer -->\nS\n';
    expect([...source(threadFile, text).parts]).toEqual([
      ['question', 'Q\n\n```\n<!-- short answer -->\n```'],
      ['short answer', 'S'],
    ]);
  });

  test.each(['', 'no front matter', '---\n[\n---\n', '---\n- a\n---\n'])('%j is none', (text) =>
    expect(readSource(text, threadFile)).toBeUndefined(),
  );
});

describe('what must be nowhere', () => {
  const threads = [source(threadFile), source(archivedFile)];
  const redaction = { reason: 'x', date: '2026-11-03' };
  const words = (...list: { thread: string; answer?: string; slug?: string }[]) =>
    wordsOf(threads, byTarget(list.map((one) => ({ ...redaction, ...one }))), ['Shared label']);

  test('of an answer: text, label and verdict; the question may say the same', () => {
    const [only, ...others] = words({ thread: 'how-to-ask', answer: 'em-small' });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ page: '/questions/how-to-ask/', answer: 'em-small' });
    expect(only?.texts).toEqual(['Engineering manager', 'Ask early.', 'Ask early.', 'Ask early.']);
    expect(only?.kept).toEqual(
      expect.arrayContaining([
        'How do I ask without looking slow?',
        'I am stuck. See the chapter.',
        'Another junior',
        'Shared label',
      ]),
    );
    expect(only?.kept).not.toContain('Ask me.');
  });

  test('of a thread: everything that its file says', () => {
    const [only] = words({ thread: 'two-reviews' });
    expect(only?.answer).toBeUndefined();
    expect(only?.texts).toEqual(
      expect.arrayContaining([
        'Two reviews in a row',
        'Mid-level engineer',
        'What now?',
        'Count first.',
        'Staff engineer',
      ]),
    );
    expect(only?.kept).toEqual(['/questions/two-reviews/', 'Shared label']);
  });

  test('of a thread that was deleted: no words, only the note', () =>
    expect(words({ thread: 'gone', slug: 'what-it-was' })).toMatchObject([
      { page: '/questions/what-it-was/', texts: [] },
    ]));

  test('code is told apart from text', () => {
    const text =
      '---\nid: a\nanswers: [{ id: x, by: Me }]\n---\nQ\n<!-- answer: x -->\nFirst:\n\n```sh\nnpm ci\n```\n\nthen.\n';
    const redactions = byTarget([{ ...redaction, thread: 'a', answer: 'x' }]);
    const [only] = wordsOf([source('content/questions/2026/a.md', text)], redactions, []);
    expect(only?.code).toEqual(['npm ci\n']);
    expect(only?.texts).toEqual(['Me', 'First: … then.', 'First:\n\n\n\nthen.']);
  });
});
