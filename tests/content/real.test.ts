import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { latestDay } from '../../src/clock.ts';
import { assemble } from '../../src/model/assemble.ts';
import { formatProblem } from '../../src/model/problems.ts';

const root = resolve(import.meta.dirname, '../..');

test('the content of this repository has no problem', async () => {
  const { files, problems } = await checkContent({
    root,
    contentDir: 'content',
    publicDir: 'public',
    today: latestDay(new Date()),
  });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(files).toBeGreaterThanOrEqual(15);
});

test('there is content to check, and all of it is read', () => {
  const { content, pages } = readContent({ root, contentDir: 'content' });
  expect(content.chapters.length).toBeGreaterThanOrEqual(3);
  expect(content.threads.length).toBeGreaterThanOrEqual(4);
  expect(content.levels.length).toBeGreaterThanOrEqual(3);
  expect(content.levelPages.length).toBe(content.levels.length);
  expect(content.pages.length).toBeGreaterThanOrEqual(1);
  expect(pages.length).toBe(
    content.chapters.length + content.threads.length + content.levelPages.length + content.pages.length,
  );
  for (const { body, file } of pages) expect(body.length, file).toBeGreaterThan(200);
});

test('chapters and questions lead to each other: three questions a chapter, a chapter a question', () => {
  const { content } = readContent({ root, contentDir: 'content' });
  const { site } = assemble(content);
  expect(site.chapters.length).toBeGreaterThanOrEqual(20);
  expect(site.threads.length).toBeGreaterThanOrEqual(30);
  expect(site.chapters.filter(({ threads }) => threads.length < 3).map(({ file }) => file)).toEqual([]);
  expect(site.threads.filter(({ chapters }) => chapters.length < 1).map(({ file }) => file)).toEqual([]);
});
