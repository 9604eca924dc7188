import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { shelve } from '../../../src/model/shelves.ts';
import { aChapter, aThread, aTopic, someContent } from '../../support/entries.ts';

const topics = ['reviews', 'manager', 'pay'].map((id) => aTopic(id));

function shelved() {
  const chapters = [
    aChapter('content/guide/senior/01-leading.mdx', { id: 's-leading', topics: ['pay'] }),
    aChapter('content/guide/junior/01-asking.mdx', { id: 'j-asking', topics: ['pay', 'reviews'] }),
  ];
  const threads = [
    aThread('content/questions/2026/old.md', { date: '2026-01-01', topics: ['reviews'] }),
    aThread('content/questions/2026/new.md', { date: '2026-01-02', topics: ['reviews', 'pay'] }),
  ];
  const { site, problems } = assemble(someContent({ topics, chapters, threads }));
  return { site, problems };
}

test('shelves stand in the order of the vocabulary, their items in the order of the lists; empty ones are left out', () => {
  const { site, problems } = shelved();
  expect(problems).toEqual([]);
  const shelves = shelve(topics, site.chapters, site.threads);
  expect(
    shelves.map(({ topic, chapters, threads }) => [
      topic.id,
      chapters.map(({ id }) => id),
      threads.map(({ id }) => id),
    ]),
  ).toEqual([
    ['reviews', ['j-asking'], ['new', 'old']],
    ['pay', ['j-asking', 's-leading'], ['new']],
  ]);
});

test('another order of the vocabulary is another order of the shelves', () => {
  const { site } = shelved();
  const shelves = shelve(topics.toReversed(), site.chapters, site.threads);
  expect(shelves.map(({ topic }) => topic.id)).toEqual(['pay', 'reviews']);
});

test('a shelf of threads alone or of chapters alone stands', () => {
  const { site } = shelved();
  expect(shelve(topics, [], site.threads)[0]?.chapters).toEqual([]);
  expect(shelve(topics, site.chapters, []).map(({ threads }) => threads)).toEqual([[], []]);
});

test('nothing about anything: no shelf', () => expect(shelve(topics, [], [])).toEqual([]));
