import { describe, expect, test } from 'vitest';
import { report } from '../../src/cli/check.ts';
import { check, edited, inChapter, original } from './site-check.ts';
import { archivedFile, chapterFile, smallSite, threadFile } from './small-site.ts';

/** Faults of every kind in different files: one run names them all. */
const faults = {
  ...edited('content/topics.yaml', 'name: Reviews', 'nme: Reviews'),
  ...edited('content/glossary.yaml', 'see: [pip]', 'see: [nothing]'),
  ...inChapter('[a](/nope/)\n\n<Slipp />\n\n![b](/nope.png)'),
  [threadFile]: original(threadFile)
    .replace('levels: [junior]', 'levels: junior')
    .replace('checked: 2026-11-02', 'checked: 2030-01-01')
    .replace('sources: [sg]', 'sources: [sg, unheard-of]')
    .replace('<!-- short answer -->\n\nAsk.\n', ''),
  [archivedFile]: Buffer.from([0xff, 0xfe]),
  'content/levels/junior.mdx': original('content/levels/junior.mdx').replace('title: ', 'title: "'),
  'content/pages/empty.mdx':
    original('content/pages/about.mdx').replace('title: About', 'title: Empty').split('Text,')[0] ?? '',
  'content/drafts/idea.md': 'An idea',
};

describe('faults in many files', () => {
  test('are all named in one run, each once', async () => {
    const { problems, files } = await check(faults);
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['content/drafts', undefined, 'placement'],
      ['content/glossary.yaml', 2, 'reference'],
      [chapterFile, 25, 'link'],
      [chapterFile, 27, 'component'],
      [chapterFile, 29, 'image'],
      ['content/levels/junior.mdx', 3, 'yaml'],
      ['content/pages/empty.mdx', 7, 'empty-body'],
      [archivedFile, 1, 'encoding'],
      [threadFile, 5, 'field'],
      [threadFile, 9, 'date'],
      [threadFile, 15, 'reference'],
      [threadFile, 17, 'section'],
      ['content/topics.yaml', 2, 'unknown-field'],
    ]);
    expect(files).toBe(Object.keys(smallSite).length - 1 + 2);
  });

  test('are the same whatever the order in which they are found', async () => {
    const [first, second] = [await check(faults), await check(faults)];
    expect(first).toEqual(second);
  });
});

describe('what the command prints', () => {
  test('problems file by file, a line each, and their number', async () => {
    const printed = report(
      await check({
        ...edited(threadFile, 'levels: [junior]', 'levels: []'),
        ...inChapter('[a](#b)\n\n[c](#d)'),
      }),
      false,
    );
    const groups = printed.split('\n\n');
    expect(groups).toHaveLength(3);
    expect(groups[0]?.split('\n')).toHaveLength(2);
    expect(groups[1]).toBe(`${threadFile}:5  levels  is empty → name at least one level`);
    expect(groups[2]).toBe('3 problems in 2 files');
  });

  test('annotations too, where a log understands them', async () => {
    const printed = report(await check(edited(threadFile, 'levels: [junior]', 'levels: []')), true);
    expect(printed.split('\n\n')).toEqual([
      `${threadFile}:5  levels  is empty → name at least one level`,
      `::error file=${threadFile},line=5,title=levels::is empty → name at least one level`,
      '1 problem in 1 file',
    ]);
  });

  test('the number of files when there is nothing wrong', async () => {
    expect(report(await check(), true)).toBe(
      `${Object.keys(smallSite).length - 1} files checked, no problem`,
    );
  });
});
