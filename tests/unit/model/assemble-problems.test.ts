import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import type { Content } from '../../../src/model/content.ts';
import { formatProblem, sortProblems } from '../../../src/model/problems.ts';
import {
  aChapter,
  aDimension,
  aLevel,
  aLevelPage,
  aPage,
  aSource,
  aTerm,
  aThread,
  aTopic,
  levels,
  someContent,
} from '../../support/entries.ts';

const chapterFile = 'content/guide/junior/01-asking.mdx';
const threadFile = 'content/questions/2026/how-to-ask.md';

const said = (lists: Partial<Content>) =>
  assemble(someContent(lists)).problems.map(({ file, field, wrong }) => [file, field, wrong]);

describe('each reference that leads nowhere is said at its place', () => {
  test.each([
    [
      'chapters',
      { chapters: [aChapter(chapterFile, { topics: ['reviews', 'xx'] })] },
      chapterFile,
      'topics.1',
      'topic',
    ],
    [
      'chapters',
      { chapters: [aChapter(chapterFile, { dimensions: ['xx'] })] },
      chapterFile,
      'dimensions.0',
      'dimension',
    ],
    [
      'chapters',
      { chapters: [aChapter(chapterFile, { sources: ['sg', 'xx'] })] },
      chapterFile,
      'sources.1',
      'source',
    ],
    [
      'chapters',
      { chapters: [aChapter(chapterFile, { threads: ['xx'] })] },
      chapterFile,
      'threads.0',
      'thread',
    ],
    ['threads', { threads: [aThread(threadFile, { topics: ['xx'] })] }, threadFile, 'topics.0', 'topic'],
    ['threads', { threads: [aThread(threadFile, { sources: ['xx'] })] }, threadFile, 'sources.0', 'source'],
    [
      'threads',
      { threads: [aThread(threadFile, { chapters: ['j-asking', 'xx'] })] },
      threadFile,
      'chapters.1',
      'chapter',
    ],
    ['threads', { threads: [aThread(threadFile, { related: ['xx'] })] }, threadFile, 'related.0', 'thread'],
    [
      'terms',
      { terms: [aTerm('pip'), aTerm('ladder', { see: ['pip', 'xx'] })] },
      'content/glossary.yaml',
      'ladder.see.1',
      'term',
    ],
    [
      'terms',
      { terms: [aTerm('ladder', { topics: ['xx'] })] },
      'content/glossary.yaml',
      'ladder.topics.0',
      'topic',
    ],
  ])('of %s: %#', (_kind, lists, file, field, noun) =>
    expect(said(lists)).toEqual([[file, field, `there is no ${noun} "xx"`]]),
  );

  test('of a level page', () => {
    const file = 'content/levels/junior.mdx';
    const levelPages = levels.map(({ data }) =>
      aLevelPage(`content/levels/${data.id}.mdx`, data.id === 'junior' ? { sources: ['xx'] } : {}),
    );
    expect(said({ levelPages })).toEqual([[file, 'sources.0', 'there is no source "xx"']]);
  });
});

describe('each id that stands twice in a vocabulary is said once', () => {
  test.each([
    ['topic', 'pay', { topics: ['reviews', 'pay', 'pay'].map((id) => aTopic(id)) }],
    ['dimension', 'craft', { dimensions: ['craft', 'craft'].map(aDimension) }],
    ['source', 'sg', { sources: ['sg', 'sg'].map(aSource) }],
    ['term', 'pip', { terms: [aTerm('pip'), aTerm('pip')] }],
    [
      'level',
      'every-level',
      { levels: [...levels, aLevel({ id: 'every-level', name: 'All', rung: 0, summary: 'All.' })] },
    ],
  ])('%s', (noun, id, lists) =>
    expect(said(lists).map(([, field, wrong]) => [field, wrong])).toEqual([
      ['id', `the ${noun} id "${id}" stands twice in this file`],
    ]),
  );
});

test('all problems of all files are collected, each with a remedy', () => {
  const { problems } = assemble(
    someContent({
      chapters: [aChapter(chapterFile, { topics: ['review'], checked: '2026-01-01' })],
      pages: [aPage('content/pages/guide.mdx', { title: 'Same' })],
      threads: [aThread(threadFile, { title: 'same', related: ['how-to-ask'] })],
      levels: levels.slice(0, 2),
      levelPages: ['junior', 'mid-level'].map((id) => aLevelPage(`content/levels/${id}.mdx`)),
      terms: [aTerm('pip', { see: ['pip'] })],
    }),
  );
  expect(sortProblems(problems).map(formatProblem)).toEqual([
    'content/glossary.yaml  pip.see.0  "pip" refers to itself → remove it from its own list',
    `${chapterFile}  checked  2026-01-01 is before the day it was published (2026-01-10) → write a day from 2026-01-10 on`,
    `${chapterFile}  topics.0  there is no topic "review" → write "reviews", or add the topic`,
    'content/levels.yaml  mid-level.next  there is no level "senior" → name a level of this file',
    'content/pages/guide.mdx  file name  a page may not be called "guide": another part of the site stands at /guide/ → rename the file',
    `${threadFile}  related.0  "how-to-ask" refers to itself → remove it from its own list`,
    `${threadFile}  title  the title "same" stands in content/pages/guide.mdx too → change one of the two`,
  ]);
});
