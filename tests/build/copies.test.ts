import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { pagesOf } from '../support/pages.ts';
import { attribute, openPage } from './page.ts';
import { archived, chapters, levels, plain, samples, threads } from './real-content.ts';

const origin = 'https://next-rung.example';
const dist = inject('dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

const guide = [
  ...chapters.map(({ name }) => `/guide/${name.replace(/\/\d+-/, '/')}/`),
  ...levels.map(({ name }) => `/guide/${name}/`),
];
const dated = [...guide, ...plain.map(({ name }) => `/${name}/`), ...threads.map(({ path }) => path)];
const copied = [...dated, '/guide/dimensions/', '/glossary/'].sort();

/** A copy: its front matter and its Markdown. */
function copyOf(page: string) {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(`${page}index.md`)) ?? [];
  return { fields: parse(head) as Record<string, unknown>, body };
}
/** Markdown without blocks and spans of code. */
const prose = (markdown: string) =>
  markdown.replace(/^([> ]*)(```|~~~)[^]*?^[> ]*\2/gm, '').replace(/`[^`\n]*`/g, '');
const linksIn = (markdown: string) =>
  [...prose(markdown).matchAll(/\]\(<?([^)\s>]*)>?\)/g)].map(([, href = '']) => href);
const leads = (address: string) => {
  const { pathname } = new URL(address);
  return existsSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
};
/** Words without marks, for a comparison of texts. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

describe('copies in Markdown', () => {
  test('stand beside every page with content, which names them', () => {
    const named = pagesOf(dist).filter((path) =>
      openPage(dist, path)
        .all('link')
        .some(
          (link) => attribute(link, 'type') === 'text/markdown' && attribute(link, 'href') === 'index.md',
        ),
    );
    expect(named).toEqual(copied);
    expect(copied.filter((page) => !existsSync(join(dist, page, 'index.md')))).toEqual([]);
  });

  test.each(copied)('%s says what it is, and reads as its page does', (page) => {
    const { fields, body } = copyOf(page);
    const html = openPage(dist, page);
    expect(fields.address).toBe(`${origin}${page}`);
    expect(fields.licence).toContain('CC BY 4.0');
    expect(fields.source).toBeTruthy();
    expect(html.text()).toContain(String(fields.title));
    if (dated.includes(page)) {
      const published = fields.published ?? fields.date;
      for (const day of [published, fields.checked, fields.updated]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(String(fields.updated) >= String(published)).toBe(true);
    }
    // No component, element or attribute of the page is left, and no address that depends on a place.
    expect(prose(body)).not.toMatch(
      /(?<!\\)<(?!https?:|mailto:|[\s\d])|\bclass=|\]\([/#]|undefined|\[object/,
    );
    expect(body.match(/^# /gm)).toHaveLength(1);
    for (const href of linksIn(body)) {
      expect(href).toMatch(/^(?:https?:|mailto:)/);
      if (href.startsWith(origin)) expect(leads(href), href).toBe(true);
    }
    const shown = new Set(wordsOf(html.text()));
    const strange = wordsOf(body.replace(/\]\([^)]*\)/g, '')).filter((word) => !shown.has(word));
    // What the copy adds: "In short", and numbers that a list shows without having them.
    expect(strange.filter((word) => word !== 'short' && !/^\d+$/.test(word))).toEqual([]);
    const kept = new Set(wordsOf(body));
    const lost = html
      .textsOf('prose')
      .flatMap(wordsOf)
      .filter((word) => !kept.has(word));
    // What it leaves out: the link to an artefact "As text", and the choice of a company in the table of titles.
    const left = new Set(wordsOf('As text. Beside ours, show all companies.'));
    expect(lost.filter((word) => !left.has(word))).toEqual([]);
  });

  test('samples say that they are samples, archived threads where they come from', () => {
    for (const { path } of samples) {
      const { fields, body } = copyOf(path);
      expect([fields.kind, fields.sample], path).toEqual(['sample', true]);
      expect(body, path).toMatch(/^\n# .*\n\n> \*\*Sample\.\*\* Written by this site/);
    }
    const { fields, body } = copyOf(archived);
    expect(fields.source).toMatch(/^Asked on Taro on 27 October 2023/);
    expect(fields.licence).toContain('no licence was stated there');
    expect(body).toContain('> **Archived.** Asked on Taro');
  });
});

describe('the site for language models', () => {
  const index = read('llms.txt');

  test('has the shape of the convention', () => {
    const [title, summary] = index.split('\n\n');
    expect(title).toBe('# Next Rung');
    expect(summary).toMatch(/^> \S/);
    expect(index.match(/^#+ /gm)?.filter((marks) => marks !== '## ')).toEqual(['# ']);
    const lists = index
      .split(/^## .*\n/m)
      .slice(1)
      .flatMap((section) => section.split('\n').filter((line) => line.startsWith('-')));
    expect(lists.length).toBeGreaterThan(50);
    for (const item of lists) expect(item).toMatch(/^- \[.+\]\(https:\/\/\S+\)(?:: .+)?$/);
    expect(index).toContain('\n## Optional\n');
  });

  test('leads to files that exist', () => {
    const links = linksIn(index);
    expect(links.filter((href) => !leads(href))).toEqual([]);
    expect(guide.filter((page) => !links.includes(`${origin}${page}index.md`))).toEqual([]);
  });

  test('holds the whole guide in one file, and says where the threads are', () => {
    const full = read('llms-full.txt');
    for (const { text } of [...chapters, ...levels]) {
      const title = /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? '';
      expect(full).toContain(title.replaceAll("'", '’'));
    }
    expect(full).toContain(`${origin}/archive.jsonl`);
    expect(full.length).toBeGreaterThan(200_000);
    expect(prose(full)).not.toMatch(/\]\([/#]/);
  });
});

describe('data', () => {
  const lines = read('archive.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

  test('every line of the archive is as its schema says', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const schema = JSON.parse(read('archive.schema.json')) as { $id: string };
    expect(schema.$id).toBe(`${origin}/archive.schema.json`);
    const validate = ajv.compile(schema);
    for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...lines[0], stranger: 1 })).toBe(false);
    expect(validate({ ...lines[0], schema: 2 })).toBe(false);
  });

  test('the archive holds every thread with all its answers', () => {
    expect(lines.map(({ url }) => url).sort()).toEqual(threads.map(({ path }) => `${origin}${path}`).sort());
    const answers = lines.map(({ answers: list }) =>
      (list as { id: string; text: string }[]).map(({ id }) => id),
    );
    expect(answers.flat().sort()).toEqual(threads.flatMap((thread) => thread.answers).sort());
    expect(JSON.stringify(lines)).not.toMatch(/"text":""|\]\([/#]/);
  });

  test('dimensions and criteria are those of their page, each at its anchor', () => {
    const data = JSON.parse(read('dimensions.json')) as {
      schema: number;
      dimensions: { id: string; criteria: { id: string; url: string; says: string }[] }[];
    };
    const page = openPage(dist, '/guide/dimensions/');
    const ids = new Set(page.all('*').map((element) => attribute(element, 'id')));
    const criteria = data.dimensions.flatMap((dimension) => dimension.criteria);
    expect(data.schema).toBe(1);
    expect(criteria.length).toBe(
      readFileSync(join(dist, '../content/criteria.yaml'), 'utf8').match(/^- id:/gm)?.length,
    );
    for (const { id, url } of criteria) {
      expect(url).toBe(`${origin}/guide/dimensions/#${id}`);
      expect(ids.has(id), id).toBe(true);
    }
  });
});
