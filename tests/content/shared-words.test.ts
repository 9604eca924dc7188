import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseWords, sharedRuns } from '../support/shared-runs.ts';
import { repository } from '../support/site-copy.ts';

/** Longest run of words, less one, that two pages may have in common, in the guide and in the archive alike. */
const longest = 12;

describe('runs of words that two pages share', () => {
  const run = 'one two three four five six seven eight nine ten eleven twelve';

  test.each<[string, Record<string, string>, string[]]>([
    ['twelve in two pages', { a: `x ${run} y`, b: `z ${run}` }, [run]],
    ['eleven are allowed', { a: run, b: run.replace('twelve', 'dozen') }, []],
    ['twice in one page is that page’s own affair', { a: `${run}. ${run}.` }, []],
    ['thirteen are told once', { a: `${run} thirteen`, b: `${run} thirteen` }, [run]],
    ['case and marks do not hide it', { a: run.toUpperCase(), b: run.replaceAll(' ', ', ') }, [run]],
    ['links do not hide it', { a: run, b: run.replace('three', '[three](/a/)') }, [run]],
    ['quotations may repeat', { a: run, b: `> ${run}` }, []],
    ['artefacts may repeat', { a: run, b: `<Slip id="x">\n${run}\n</Slip>` }, []],
    ['code may repeat', { a: run, b: `\`\`\`\n${run}\n\`\`\`` }, []],
    ['front matter and comments are no prose', { a: run, b: `---\ntitle: ${run}\n---\n<!-- ${run} -->` }, []],
  ])('%s', (_what, pages, expected) => {
    expect(sharedRuns(pages, longest).map(({ words }) => words)).toEqual(expected);
  });
});

test('no two pages of ours share twelve words in a row', () => {
  const files = globSync('content/{guide,levels,pages,questions}/**/*.{md,mdx}', { cwd: repository });
  expect(files.length).toBeGreaterThan(35);
  const pages = Object.fromEntries(files.map((file) => [file, readFileSync(join(repository, file), 'utf8')]));
  expect(Math.min(...Object.values(pages).map((text) => proseWords(text).length))).toBeGreaterThan(100);
  expect(sharedRuns(pages, longest)).toEqual([]);
});
