import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyProblems } from '../../src/check/check-bodies.ts';
import { readContent } from '../../src/check/read-content.ts';
import { formatProblem } from '../../src/model/problems.ts';
import { pageWords } from '../../src/site.ts';

const reading = readContent({ root: resolve(import.meta.dirname, '../..'), contentDir: 'content' });

/** What the check says of the lengths of all pages, with this text in place of each and no answer. */
function said(body: string, threads = reading.content.threads): Map<string, string> {
  const pages = reading.pages
    .filter(({ kind }) => kind !== 'threads')
    .map((page) => ({ ...page, body, data: { ...page.data, answer: '' } }));
  const problems = bodyProblems({ ...reading, pages, content: { ...reading.content, threads } }, []);
  return new Map(
    problems.filter(({ code }) => code === 'length').map((one) => [one.file, formatProblem(one)] as const),
  );
}

const text = (words: number): string => 'word '.repeat(words);

describe('lengths', () => {
  test('of every chapter and of every level page are held, but of a list of ways on', () => {
    const held = [...said('Short.').keys()];
    const all = reading.pages
      .filter(({ kind }) => kind === 'chapters' || kind === 'levelPages')
      .map(({ file }) => file);
    expect(held.length).toBeGreaterThanOrEqual(26);
    expect(held.sort()).toEqual(all.filter((file) => file !== 'content/levels/every-level.mdx').sort());
  });

  test.each([
    ['chapters', 'content/guide/junior/03-asking.mdx', 'a chapter has 1100 to 1800'],
    ['levelPages', 'content/levels/junior.mdx', 'a level page has 700 to 900'],
  ] as const)('of %s are told with both numbers, and with what is missing', (kind, file, rule) => {
    const { fewest, most } = pageWords[kind];
    const line = reading.pages.find((page) => page.file === file)?.bodyLine;
    const place = `${file}:${line}  body  the page has`;
    expect(said(text(fewest)).get(file)).toBeUndefined();
    expect(said(text(most)).get(file)).toBeUndefined();
    expect(said(text(fewest - 1)).get(file)).toBe(
      `${place} ${fewest - 1} words, its answer included, where ${rule} → write at least 1 more`,
    );
    expect(said(text(most + 20)).get(file)).toBe(
      `${place} ${most + 20} words, its answer included, where ${rule} → take out at least 20`,
    );
  });

  test('of a site that has just begun are not told', () =>
    expect(said('Short.', reading.content.threads.slice(0, pageWords.fromThreads - 1)).size).toBe(0));
});
