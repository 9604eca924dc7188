import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import type { Content } from '../../../src/model/content.ts';
import { anArchivedThread, aPage, aTerm, aThread, aTopic, someContent } from '../../support/entries.ts';

const threadFile = 'content/questions/2026/how-to-ask.md';

describe('a site without a problem', () => {
  const content = someContent({
    terms: [
      aTerm('rating'),
      aTerm('1-1', { term: 'one-to-one' }),
      aTerm('pip', { term: 'PIP', see: ['rating'] }),
    ],
    topics: ['pay', 'reviews', 'manager'].map((id) => aTopic(id)),
    threads: [
      aThread(threadFile, { chapters: ['j-asking'], related: ['old'] }),
      anArchivedThread('content/questions/2023/old.md', {}, { date: '2023-10-27', topics: ['pay'] }),
    ],
    pages: [aPage('content/pages/contributing.mdx'), aPage('content/pages/about.mdx')],
  });
  const { site, problems } = assemble(content);

  test('has all its parts, each in its order', () => {
    expect(problems).toEqual([]);
    expect(site.levels.map(({ id }) => id)).toEqual(['every-level', 'junior', 'mid-level', 'senior']);
    expect(site.levelPages.map(({ level }) => level.id)).toEqual([
      'every-level',
      'junior',
      'mid-level',
      'senior',
    ]);
    expect(site.chapters.map(({ id }) => id)).toEqual(['j-asking']);
    expect(site.threads.map(({ id }) => id)).toEqual(['how-to-ask', 'old']);
    expect(site.shelves.map(({ topic }) => topic.id)).toEqual(['pay', 'reviews']);
    expect(site.dimensions.map(({ id }) => id)).toEqual(['scope', 'craft']);
    expect(site.terms.map(({ term }) => term)).toEqual(['one-to-one', 'PIP', 'RATING']);
    expect(site.pages.map(({ slug }) => slug)).toEqual(['about', 'contributing']);
  });

  test('hangs together: the same thing is the same object everywhere', () => {
    const [chapter] = site.chapters;
    const [thread, old] = site.threads;
    expect(chapter?.threads[0]).toBe(thread);
    expect(thread?.chapters[0]).toBe(chapter);
    expect(thread?.related[0]).toBe(old);
    expect(site.levelPages[1]?.chapters[0]).toBe(chapter);
    expect(site.shelves[1]?.threads[0]).toBe(thread);
    expect(chapter?.level).toBe(site.levels[1]);
  });

  test('comes out the same whatever order files were read in', () => {
    const turned: Content = {
      ...content,
      chapters: content.chapters.toReversed(),
      levelPages: content.levelPages.toReversed(),
      pages: content.pages.toReversed(),
      threads: content.threads.toReversed(),
    };
    expect(assemble(turned)).toEqual({ site, problems: [] });
  });

  test('leaves the content as it was', () => {
    const before = structuredClone(content);
    assemble(content);
    expect(content).toEqual(before);
  });
});

test('an empty site is no crash', () => {
  const empty = {
    levels: [],
    topics: [],
    dimensions: [],
    terms: [],
    sources: [],
    chapters: [],
    levelPages: [],
    pages: [],
    threads: [],
    redactions: [],
    redirects: [],
    doors: [],
    criteria: [],
    titles: [],
    asked: [],
  };
  expect(assemble(empty)).toEqual({
    site: {
      levels: [],
      levelPages: [],
      chapters: [],
      threads: [],
      tombstones: [],
      doors: [],
      shelves: [],
      dimensions: [],
      criteria: [],
      titles: [],
      asked: new Map(),
      terms: [],
      pages: [],
    },
    problems: [],
  });
});
