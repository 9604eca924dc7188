import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../src/check/read/kinds.ts';
import { mend } from '../../../../src/check/read/mend.ts';

const good = {
  id: 'how-to-ask',
  title: 'How?',
  kind: 'sample',
  levels: ['junior'],
  topics: ['manager'],
  asker: { label: 'x' },
  date: '2026-11-01',
  checked: '2026-11-02',
  answers: [{ id: 'a', by: 'x', origin: 'editorial' }],
  chapters: [],
  related: ['b', 'c', 'd'],

  sources: [],
};
const standIns = { ...kinds.threads.neutral, id: 'stand-in', title: 'Stand-in' };
const mended = (changes: Record<string, unknown>) => mend('threads', { ...good, ...changes }, standIns);

describe('mend', () => {
  test('leaves what is right', () => {
    expect(mended({})).toEqual({ data: good, repair: { replaced: new Set(), kept: new Map() } });
  });

  test.each([
    ['a wrong title', { title: 12 }, { title: 'Stand-in' }, ['title']],
    ['a missing day', { checked: undefined }, { checked: '0001-01-01' }, ['checked']],
    ['a wrong group', { asker: { name: 'x' } }, { asker: { label: 'x' } }, ['asker']],
    ['a list of which nothing is left', { topics: ['A B'] }, { topics: ['unreadable'] }, ['topics']],
    ['a wrong kind', { kind: 'archive' }, { kind: 'sample' }, ['kind']],
    ['several at once', { id: '', title: '' }, { id: 'stand-in', title: 'Stand-in' }, ['id', 'title']],
  ])('replaces %s', (_name, changes, expected, replaced) => {
    const { data, repair } = mended(changes);
    expect(data).toEqual({ ...good, ...expected });
    expect([...(repair?.replaced ?? [])].sort()).toEqual(replaced);
  });

  test('removes unknown fields, without a word: nothing refers to them', () => {
    expect(mended({ foo: 1 })).toEqual({ data: good, repair: { replaced: new Set(), kept: new Map() } });
  });

  test('leaves out a wrong field that need not be there', () => {
    const { data, repair } = mend('chapters', { ...chapter, expires: 'soon' }, standIns);
    expect(data).toEqual({ ...chapter, threads: [], sources: [] });
    expect(repair?.replaced).toEqual(new Set(['expires']));
  });

  test('removes wrong entries of a list and remembers the places of the others', () => {
    const { data, repair } = mended({ related: ['b', 'NOT ONE', 'c', 3, 'd'] });
    expect(data?.related).toEqual(['b', 'c', 'd']);
    expect(repair?.kept).toEqual(new Map([['related', [0, 2, 4]]]));
    expect(repair?.replaced.size).toBe(0);
  });

  test('does not change what it is given', () => {
    const raw = { ...good, title: 12 };
    mend('threads', raw, standIns);
    expect(raw).toEqual({ ...good, title: 12 });
  });

  test.each([
    ['nothing', null],
    ['text', 'x'],
    ['a list', []],
  ])('makes a whole entry of %s', (_name, raw) => {
    expect(mend('threads', raw, standIns).data).toMatchObject({ id: 'stand-in', title: 'Stand-in' });
  });

  test('makes no entry of a list without its id', () => {
    expect(mend('topics', { name: 'x' }, kinds.topics.neutral)).toEqual({});
  });
});

const chapter = {
  id: 'j-asking',
  title: 'Asking',
  question: 'When?',
  description: 'x'.repeat(70),
  answer: 'Soon.',
  topics: ['manager'],
  dimensions: ['craft'],
  published: '2026-11-01',
  checked: '2026-11-02',
};
