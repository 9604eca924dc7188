import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter, plain } from '../../../src/formats/front-matter.ts';
import { htmlToMarkdown } from '../../../src/markdown/copy/convert.ts';
import { renderPart } from '../../../src/markdown/render-thread.ts';

test('fields are read as they were given', () => {
  const fields = {
    title: 'A "title": with # signs\\ and — dashes',
    kind: 'sample',
    word: 'no',
    date: '2026-11-24',
    levels: ['junior', 'mid-level'],
    sample: true,
    number: 3,
    one: '1',
  };
  const text = frontMatter({ ...fields, left: undefined });
  expect(text.startsWith('---\n') && text.endsWith('\n---\n')).toBe(true);
  expect(parse(text.slice(4, -4))).toEqual(fields);
});

test('a line of text holds no marks of Markdown', () => {
  for (const line of ['a *b* _c_ `d` [e](f) <g> | h ~i~', 'snake_case and 2 < 3', 'AT&T &amp; Co', '\\o/']) {
    const { html } = renderPart(plain(line), { base: '/', idPrefix: 'x', headingFrom: 1 });
    expect(html).not.toMatch(/<(?!\/?p>)/);
    expect(htmlToMarkdown(html, 'https://x.example/')).toBeTruthy();
  }
  expect(plain('Plain text.')).toBe('Plain text.');
});
