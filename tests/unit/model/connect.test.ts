import { expect, test } from 'vitest';
import { assembleChapters } from '../../../src/model/assemble-chapters.ts';
import { assembleThreads } from '../../../src/model/assemble-threads.ts';
import { connect } from '../../../src/model/connect.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/problems.ts';
import { aChapter, aThread, knownOf, someContent } from '../../support/entries.ts';

const chapterFile = (id: string) => `content/guide/junior/${id}.mdx`;
const threadFile = (id: string) => `content/questions/2026/${id}.md`;
const chapter = (number: number, id: string, threads: string[] = []) =>
  aChapter(chapterFile(`0${number}-${id}`), { id, threads });
const thread = (id: string, day: string, fields: { chapters?: string[]; related?: string[] } = {}) =>
  aThread(threadFile(id), { id, date: `2026-01-${day}`, ...fields });

function connected(chapterList: Content['chapters'], threadList: Content['threads']) {
  const content = someContent({ chapters: chapterList, threads: threadList });
  const known = knownOf(content);
  const problems: Problem[] = [];
  const chapters = assembleChapters(content, known, problems);
  const threads = assembleThreads(content, known, problems);
  expect(problems).toEqual([]);
  connect(content, chapters, threads, problems);
  return {
    problems,
    threadsOf: Object.fromEntries(chapters.map(({ id, threads: list }) => [id, list.map((one) => one.id)])),
    chaptersOf: Object.fromEntries(threads.map(({ id, chapters: list }) => [id, list.map((one) => one.id)])),
    relatedOf: Object.fromEntries(threads.map(({ id, related }) => [id, related.map((one) => one.id)])),
  };
}

test('whichever of the two names the other, both know it, once', () => {
  const { problems, threadsOf, chaptersOf } = connected(
    [chapter(1, 'asking', ['named']), chapter(2, 'pay', ['both'])],
    [
      thread('named', '01'),
      thread('naming', '02', { chapters: ['asking'] }),
      thread('both', '03', { chapters: ['pay'] }),
    ],
  );
  expect(problems).toEqual([]);
  expect(threadsOf).toEqual({ asking: ['named', 'naming'], pay: ['both'] });
  expect(chaptersOf).toEqual({ named: ['asking'], naming: ['asking'], both: ['pay'] });
});

const crowd = {
  chapters: [chapter(2, 'pay', ['t']), chapter(1, 'asking', ['t']), chapter(3, 'trust', ['c', 'a'])],
  threads: [
    thread('a', '01', { chapters: ['trust'] }),
    thread('b', '02', { chapters: ['trust'] }),
    thread('c', '03', { chapters: ['trust'] }),
    thread('d', '04', { chapters: ['trust'] }),
    thread('t', '05', { chapters: ['trust', 'pay'] }),
  ],
};

test('what a page names comes first, as written; then what names it, threads newest first, chapters in the order of the guide', () => {
  const { threadsOf, chaptersOf } = connected(crowd.chapters, crowd.threads);
  expect(threadsOf.trust).toEqual(['c', 'a', 't', 'd', 'b']);
  expect(chaptersOf.t).toEqual(['trust', 'pay', 'asking']);
});

test('the order in which files are read does not matter', () => {
  const turned = connected(crowd.chapters.toReversed(), crowd.threads.toReversed());
  expect(turned).toEqual(connected(crowd.chapters, crowd.threads));
});

test('related threads stand as written and lead one way only', () => {
  const { relatedOf } = connected(
    [],
    [thread('a', '01', { related: ['c', 'b'] }), thread('b', '02'), thread('c', '03')],
  );
  expect(relatedOf).toEqual({ a: ['c', 'b'], b: [], c: [] });
});

test('references that lead nowhere are said at their place, the others stay', () => {
  const { problems, threadsOf, chaptersOf, relatedOf } = connected(
    [chapter(1, 'asking', ['gone', 'how-long'])],
    [
      thread('how-long', '01', { chapters: ['asking', 'nope'], related: ['how-lon', 'other'] }),
      thread('other', '02'),
    ],
  );
  expect(problems.map(({ file, field, code, wrong, remedy }) => [file, field, code, wrong, remedy])).toEqual([
    [
      chapterFile('01-asking'),
      'threads.0',
      'reference',
      'there is no thread "gone"',
      'add the thread, or remove the reference',
    ],
    [
      threadFile('how-long'),
      'chapters.1',
      'reference',
      'there is no chapter "nope"',
      'add the chapter, or remove the reference',
    ],
    [
      threadFile('how-long'),
      'related.0',
      'reference',
      'there is no thread "how-lon"',
      'write "how-long", or add the thread',
    ],
  ]);
  expect([threadsOf.asking, chaptersOf['how-long'], relatedOf['how-long']]).toEqual([
    ['how-long'],
    ['asking'],
    ['other'],
  ]);
});

test('ids that stand twice are not said again', () => {
  const content = someContent({
    chapters: [chapter(1, 'asking'), chapter(2, 'asking')],
    threads: [thread('a', '01')],
  });
  const known = knownOf(content);
  const chapters = assembleChapters(content, known, []);
  const threads = assembleThreads(content, known, []);
  const problems: Problem[] = [];
  connect(content, chapters, threads, problems);
  expect(chapters).toHaveLength(2);
  expect(problems).toEqual([]);
});
