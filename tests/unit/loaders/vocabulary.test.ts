import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/loaders/vocabulary.ts';
import { source } from '../../../src/schemas/vocabularies.ts';
import { loaderBench } from '../../support/loader-context.ts';

const file = 'content/sources.yaml';
const item = (id: string, year = '2024') =>
  `- { id: ${id}, title: A work, publisher: A house, year: ${year}, confidence: primary }\n`;
const bench = (text: string, isDev = false) => loaderBench(source, { [file]: text }, isDev);
const load = ({ context }: ReturnType<typeof bench>) => vocabulary(`./${file}`).load(context);
const ids = ({ entries }: ReturnType<typeof bench>) => [...entries.values()].map(({ data }) => data.id);

test('keeps the order of the file in keys that sort, and the file’s name', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `s${12 - index}`);
  const site = bench(names.map((name) => item(name)).join(''));
  await load(site);
  expect(ids(site)).toEqual(names);
  expect([...site.entries.keys()].toSorted((a, b) => a.localeCompare(b))).toEqual([...site.entries.keys()]);
  expect(new Set([...site.entries.values()].map(({ filePath }) => filePath))).toEqual(new Set([file]));
});

test('hands on both of two entries with one id: the model says so', async () => {
  const site = bench(item('sg') + item('sg'));
  await load(site);
  expect(ids(site)).toEqual(['sg', 'sg']);
});

describe('stops the build', () => {
  test.each([
    [
      'an empty file',
      '',
      /^1 problem in the content:\ncontent\/sources\.yaml:1 {2}list {2}this is not a list of entries → begin each entry with "- id: …"$/,
    ],
    ['comments alone', '# none yet\n', /this is not a list of entries/],
    ['an empty list', '[]\n', /this is not a list of entries/],
    ['entries by name', 'sg: { title: A work }\n', /this is not a list of entries/],
    ['a list of words', '- sg\n- dbx\n', /this is not a list of entries/],
    [
      'broken YAML',
      `${item('sg')}- { id: x\n`,
      /content\/sources\.yaml:[23] {2}list {2}.* → mend the YAML on this line or the one before it$/,
    ],
    ['an entry that the schema refuses', item('sg') + item('dbx', 'old'), /tested → dbx.*\n.*\n.*year/],
  ])('%s', async (_name, text, message) => {
    const site = bench(text);
    await expect(load(site)).rejects.toThrow(message);
    expect([...site.entries.keys()]).toEqual([]);
  });

  test('a missing file, by its name', async () => {
    const site = bench(item('sg'));
    site.write({ [file]: null });
    await expect(load(site)).rejects.toThrow(/content\/sources\.yaml/);
  });
});

test('follows its file while the development server runs, and keeps what it had where that breaks', async () => {
  const site = bench(item('sg') + item('dbx'), true);
  await load(site);
  site.write({ [file]: item('dbx') + item('new') });
  await site.change('change', 'content/topics.yaml');
  expect(ids(site)).toEqual(['sg', 'dbx']);
  await site.change('change', file);
  expect(ids(site)).toEqual(['dbx', 'new']);
  site.write({ [file]: '- {' });
  await site.change('change', file);
  expect(ids(site)).toEqual(['dbx', 'new']);
  expect(site.errors).toHaveLength(1);
});

test('is read when it is mended or comes back, where it was broken when the development server started', async () => {
  const site = bench('- {', true);
  await load(site);
  expect(site.errors).toHaveLength(1);
  site.write({ [file]: item('sg') });
  await site.change('add', file);
  expect(ids(site)).toEqual(['sg']);
  expect(site.errors).toHaveLength(1);
});
