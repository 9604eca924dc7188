import { describe, expect, test } from 'vitest';
import { threads } from '../../../src/loaders/threads.ts';
import { ContentError, formatProblem } from '../../../src/model/problems.ts';
import { loadedThread } from '../../../src/schemas/thread.ts';
import { limits } from '../../../src/site.ts';
import { loaderBench } from '../../support/loader-context.ts';

const folder = 'content/questions';
const fields =
  'title: How?\nkind: sample\nlevels: [junior]\ntopics: [reviews]\nasker: { label: Engineer }\ndate: 2026-03-10\n' +
  'checked: 2026-03-11\nanswers: [{ id: em, by: Manager, origin: editorial }]\n';
const parts =
  '<!-- short answer -->\nAsk "early".\n<!-- answer: em -->\nNow.\n<!-- what decides -->\nTime.\n';
const text = (id: string, { question = 'The *question*.', extra = '' } = {}) =>
  `---\nid: ${id}\n${fields}${extra}---\n${question}\n${parts}`;

const removals = 'content/redactions.yaml';
const bench = (files: Record<string, string>, isDev = false) =>
  loaderBench(loadedThread, { [removals]: '', ...files }, isDev);
const load = ({ context }: ReturnType<typeof bench>) =>
  threads({ base: `./${folder}`, redactions: `./${removals}` }).load(context);

async function problemsOf(loading: Promise<void>): Promise<string[]> {
  const error: unknown = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContentError)) throw error;
  return error.problems.map(formatProblem);
}

describe('good threads', () => {
  test('become entries: fields, file, first words; no body', async () => {
    const long = 'word '.repeat(100);
    const site = bench({
      [`${folder}/2026/b.md`]: text('two', { question: long }),
      [`${folder}/2025/z.md`]: text('one'),
    });
    await load(site);
    expect([...site.entries.keys()]).toEqual(['one', 'two']);
    const [one, two] = [...site.entries.values()];
    expect(one).toMatchObject({ id: 'one', filePath: `${folder}/2025/z.md` });
    expect(one?.data).toMatchObject({
      id: 'one',
      excerpt: 'The question.',
      summary: 'Ask “early”.',
      date: '2026-03-10',
      related: [],
    });
    expect(Object.keys(one ?? {}).sort()).toEqual(['data', 'digest', 'filePath', 'id']);
    const excerpt = String(two?.data.excerpt);
    expect(excerpt).toMatch(/word…$/);
    expect(excerpt.length).toBeLessThanOrEqual(limits.excerpt);
  });

  test('other files of the folder are let be', async () => {
    const site = bench({
      [`${folder}/2026/a.md`]: text('a'),
      [`${folder}/2026/a.txt`]: 'x',
      [`${folder}/notes.mdx`]: 'x',
      // An editor's.
      [`${folder}/2026/.#a.md`]: 'x',
    });
    await load(site);
    expect([...site.entries.keys()]).toEqual(['a']);
  });

  test('a digest follows the text', async () => {
    const site = bench({ [`${folder}/2026/a.md`]: text('a') });
    await load(site);
    const before = site.entries.get('a')?.digest;
    await load(site);
    expect(site.entries.get('a')?.digest).toBe(before);
    site.write({ [`${folder}/2026/a.md`]: text('a', { question: 'Another.' }) });
    await load(site);
    expect(site.entries.get('a')?.digest).not.toBe(before);
  });
});

describe('an archive without threads stops the build', () => {
  test.each([
    ['no folder', {}],
    ['no .md in it', { [`${folder}/2026/a.txt`]: 'x' }],
  ])('%s', async (_name, files) => {
    await expect(load(bench(files))).rejects.toThrow(
      new Error(`no file in ./${folder} ends with .md: write one, or mend the folder's name`),
    );
  });
});

describe('bad threads', () => {
  test('all problems of all files are said, of division, schema and id', async () => {
    const site = bench({
      [`${folder}/2026/a.md`]: text('a'),
      [`${folder}/2026/b.md`]: text('b').replace('<!-- what decides -->', ''),
      [`${folder}/2026/c.md`]: text('c', { extra: 'colour: red\n' }),
      [`${folder}/2026/d.md`]: text('a'),
      [`${folder}/2026/e.md`]: 'no front matter',
      [`${folder}/2026/f.md`]: text('f').replace('id: f\n', ''),
      [`${folder}/2026/g.md`]: text('g'),
    });
    const problems = await problemsOf(load(site));
    expect(problems).toHaveLength(5);
    expect(problems[0]).toMatch(/b\.md:\d+ {2}what decides {2}the part "what decides" is missing/);
    expect(problems[1]).toMatch(/c\.md:1 {2}front matter {2}tested → c data does not match .*colour/);
    expect(problems[2]).toBe(
      `${folder}/2026/d.md  id  the thread id "a" stands in ${folder}/2026/a.md too → change one of the two`,
    );
    expect(problems[3]).toMatch(/e\.md:1 {2}front matter {2}the file has no front matter/);
    expect(problems[4]).toMatch(/f\.md:1 {2}front matter .* id: /);
    expect([...site.entries.keys()]).toEqual(['a', 'g']);
    expect(site.entries.get('a')?.filePath).toBe(`${folder}/2026/a.md`);
  });
});

describe('while the development server runs', () => {
  const a = `${folder}/2026/a.md`;
  const b = `${folder}/2026/b.md`;

  async function running() {
    const site = bench({ [a]: text('a'), [b]: text('b') }, true);
    await load(site);
    expect([...site.entries.keys()]).toEqual(['a', 'b']);
    return site;
  }

  test('a new file is read, a removed one goes, a new id replaces the old', async () => {
    const site = await running();
    site.write({ [`${folder}/2026/c.md`]: text('c') });
    await site.change('add', `${folder}/2026/c.md`);
    expect([...site.entries.keys()]).toEqual(['a', 'b', 'c']);
    site.write({ [a]: null });
    await site.change('unlink', a);
    expect([...site.entries.keys()]).toEqual(['b', 'c']);
    site.write({ [b]: text('new-b') });
    await site.change('change', b);
    expect([...site.entries.keys()].sort()).toEqual(['c', 'new-b']);
    expect(site.errors).toEqual([]);
  });

  test('a thread that breaks is said and stays as it was, until it is mended', async () => {
    const site = await running();
    site.write({ [a]: text('a', { question: '' }) });
    await site.change('change', a);
    expect(site.errors).toHaveLength(1);
    expect(site.errors[0]).toContain('the question is missing');
    expect(site.entries.get('a')?.data.excerpt).toBe('The question.');
    site.write({ [a]: text('a', { question: 'Mended.' }) });
    await site.change('change', a);
    expect(site.errors).toHaveLength(1);
    expect(site.entries.get('a')?.data.excerpt).toBe('Mended.');
  });

  test('a thread that is broken from the start is said, the others are read, and it comes when it is mended', async () => {
    const site = bench({ [a]: text('a', { question: '' }), [b]: text('b') }, true);
    await load(site);
    expect(site.errors).toHaveLength(1);
    expect(site.errors[0]).toContain('the question is missing');
    expect([...site.entries.keys()]).toEqual(['b']);
    site.write({ [a]: text('a') });
    await site.change('change', a);
    expect([...site.entries.keys()]).toEqual(['b', 'a']);
    expect(site.errors).toHaveLength(1);
  });

  test('other files are nothing to it', async () => {
    const site = await running();
    site.write({ [a]: 'broken', 'content/pages/a.md': 'x' });
    await site.change('change', 'content/pages/a.md');
    await site.change('change', `${folder}/2026/a.txt`);
    expect(site.errors).toEqual([]);
  });
});

describe('what was taken down', () => {
  const redact = (entry: string) => ({ [removals]: `- { ${entry}, reason: x, date: 2026-11-01 }\n` });
  const file = `${folder}/2026/a.md`;

  test('an answer need not have a text', async () => {
    const site = bench({
      ...redact('thread: a, answer: em'),
      [file]: text('a').replace('<!-- answer: em -->\nNow.\n', ''),
    });
    await load(site);
    expect([...site.entries.keys()]).toEqual(['a']);
  });

  test('a thread need not have one either, and none of its words are kept for cards', async () => {
    const site = bench({
      ...redact('thread: a'),
      [file]: text('a').replace(/---\nThe \*question\*[^]*/, '---\n'),
      [`${folder}/2026/b.md`]: text('b'),
    });
    await load(site);
    expect([...site.entries.values()].map(({ data }) => [data.excerpt, data.summary])).toEqual([
      ['', ''],
      ['The question.', 'Ask “early”.'],
    ]);
    const whole = bench({ ...redact('thread: a'), [file]: text('a') });
    await load(whole);
    expect(whole.entries.get('a')?.data).toMatchObject({ excerpt: '', summary: '' });
  });

  test('other answers must have theirs', async () => {
    const lines = await problemsOf(
      load(bench({ ...redact('thread: a, answer: other'), [file]: text('a').replace('Now.\n', '') })),
    );
    expect(lines).toEqual([expect.stringContaining('the part "answer: em" is empty')]);
  });

  test('is read again when the file changes', async () => {
    const site = bench({ [file]: text('a') }, true);
    await load(site);
    site.write(redact('thread: a'));
    await site.change('change', removals);
    expect(site.entries.get('a')?.data).toMatchObject({ excerpt: '' });
    expect(site.errors).toEqual([]);
  });
});
