import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { limits } from '../../src/site.ts';
import { attribute, openPage } from './page.ts';
import { chapters, levels, threads } from './real-content.ts';

const dist = inject('dist');
const pages = [
  ...chapters.map(({ name }) => `/guide/${name.replace(/\/\d+-/, '/')}/`),
  ...levels.map(({ name }) => `/guide/${name}/`),
  ...threads.map(({ path }) => path),
];
const glossary = openPage(dist, '/glossary/').markup;

test('first uses of terms lead to the glossary and are described at the end of their page', () => {
  let links = 0;
  for (const path of pages) {
    const page = openPage(dist, path);
    const words = page.all('a').filter((link) => attribute(link, 'interestfor') !== undefined);
    links += words.length;
    expect(new Set(words.map((link) => attribute(link, 'href'))).size, path).toBe(words.length);
    expect(words.length, path).toBeLessThanOrEqual(8);
    for (const [index, link] of words.entries()) {
      expect(attribute(link, 'interestfor'), path).toBe(`w${index + 1}`);
      expect(glossary).toContain(` id="${attribute(link, 'href')?.split('#')[1]}"`);
      expect(page.markup).toContain(`<dd id="w${index + 1}"`);
    }
    expect(page.markup.match(/<dd id="w\d/g)?.length ?? 0, path).toBe(words.length);
  }
  expect(pages.length).toBeGreaterThan(50);
  expect(links).toBeGreaterThan(60);
});

/** What stands between the braces that follow `start`, `undefined` where that is not in the text. */
function blockAfter(start: string, css: string): string | undefined {
  const from = css.indexOf(start);
  if (from === -1) return undefined;
  let depth = 0;
  for (let at = from + start.length; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return css.slice(from + start.length + 1, at);
  }
  return undefined;
}

test('a browser without interestfor shows each definition in use at the lower edge, and only such a browser', () => {
  const numbers = Array.from({ length: limits.termsPerPage }, (_, index) => index + 1);
  // Of a word under the pointer and another one with the focus, the first is shown.
  const rules = (n: number) => [
    `body:has([interestfor=w${n}]:hover) #w${n}`,
    `body:not(:has([interestfor]:hover)):has([interestfor=w${n}]:focus-visible) #w${n}`,
  ];
  let inUse = 0;
  for (const path of pages) {
    const page = openPage(dist, path);
    const used = page.all('a').flatMap((link) => attribute(link, 'interestfor') ?? []);
    if (used.length === 0) continue;
    inUse += used.length;
    const fallback = blockAfter('@supports not selector(:interest-source)', page.html) ?? '';
    expect(fallback, path).toContain('position:fixed');
    expect(
      used.every((id) => numbers.includes(Number(id.slice(1)))),
      path,
    ).toBe(true);
    for (const rule of numbers.flatMap(rules)) {
      expect(fallback, path).toContain(rule);
      expect(page.html.split(rule), path).toHaveLength(2);
    }
  }
  expect(inUse).toBeGreaterThan(60);
});

test('what the asker wrote, copies, feeds and the glossary have none of it', () => {
  for (const { path } of threads) {
    const [letter = ''] = /<div class="prose letter">.*?<\/section>/s.exec(openPage(dist, path).markup) ?? [
      '',
    ];
    expect(letter.length, path).toBeGreaterThan(50);
    expect(letter).not.toContain('interestfor');
    expect(readFileSync(join(dist, path, 'index.md'), 'utf8')).not.toMatch(/Words on this page|interestfor/);
  }
  for (const file of ['feed.xml', 'feed.json', 'llms-full.txt', 'archive.jsonl'])
    expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/Words on this page|interestfor/);
  expect(glossary).not.toContain('interestfor');
});
