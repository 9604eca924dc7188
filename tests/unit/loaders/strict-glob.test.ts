import { expect, test, vi } from 'vitest';
import { z } from 'astro/zod';
import { strictGlob } from '../../../src/loaders/strict-glob.ts';
import { loaderBench } from '../../support/loader-context.ts';

/** Pages of which those fail to render whose text says so, as one does whose Markdown plugin throws. */
function pages(files: Record<string, string>, isDev = false) {
  const bench = loaderBench(z.any(), files, isDev);
  const render = ({ body }: { body: string }) =>
    body.includes('FAIL') ? Promise.reject(new Error(`plugin: ${body}`)) : Promise.resolve({ html: body });
  Object.assign(bench.context, {
    entryTypes: new Map([
      [
        '.md',
        {
          getEntryInfo: ({ contents }: { contents: string }) => {
            if (contents === 'NO YAML') throw new Error('not YAML');
            return { body: contents, data: {} };
          },
          getRenderFunction: () => Promise.resolve(render),
        },
      ],
    ]),
  });
  return bench;
}

const load = ({ context }: ReturnType<typeof pages>) =>
  strictGlob({ base: './content/pages', pattern: '**/*.md' }).load(context);

test('good pages are loaded', async () => {
  const bench = pages({ 'content/pages/a.md': 'A', 'content/pages/b.md': 'B' });
  await load(bench);
  expect([...bench.entries.keys()].sort()).toEqual(['a', 'b']);
  expect(bench.errors).toEqual([]);
});

test('one page that fails to render stops the build, and is logged too', async () => {
  const bench = pages({ 'content/pages/a.md': 'FAIL 1', 'content/pages/b.md': 'B' });
  await expect(load(bench)).rejects.toThrow(
    new Error('1 entry could not be read:\nError rendering a.md: plugin: FAIL 1'),
  );
  expect(bench.errors).toEqual(['Error rendering a.md: plugin: FAIL 1']);
});

test('all pages that fail are said at once', async () => {
  const bench = pages({
    'content/pages/a.md': 'FAIL 1',
    'content/pages/b.md': 'B',
    'content/pages/c.md': 'FAIL 3',
  });
  await expect(load(bench)).rejects.toThrow(/^2 entries could not be read:\n(?=[^]*FAIL 1)(?=[^]*FAIL 3)/);
});

test.each([
  ['an empty folder', { 'content/pages/a.txt': 'A' }],
  ['a missing folder', { 'content/page/a.md': 'A' }],
])('%s stops the build, even with entries of an earlier one in store', async (_name, files) => {
  const bench = pages(files);
  bench.entries.set('old', { id: 'old', data: {} });
  await expect(load(bench)).rejects.toThrow(
    new Error("no file in ./content/pages matches **/*.md: write one, or mend the folder's name"),
  );
});

test('where a page cannot be read as the development server starts, it is said, and all are followed once it is mended', async () => {
  const [a, b] = ['content/pages/a.md', 'content/pages/b.md'];
  const bench = pages({ [a]: 'NO YAML', [b]: 'B' }, true);
  await load(bench);
  expect(bench.errors).toEqual(['not YAML']);
  bench.write({ [b]: 'B, with more to say' });
  await bench.change('change', b);
  await vi.waitFor(() => expect(bench.errors).toEqual(['not YAML', 'not YAML']));
  bench.write({ [a]: 'A' });
  await bench.change('change', a);
  await vi.waitFor(() => expect([...bench.entries.keys()].sort()).toEqual(['a', 'b']));
  bench.write({ [b]: 'FAIL 2' });
  await vi.waitFor(async () => {
    await bench.change('change', b);
    expect(bench.errors.at(-1)).toContain('FAIL 2');
  });
});

test('its name says what it is', () =>
  expect(strictGlob({ base: './x', pattern: '*.md' }).name).toBe('strict-glob'));
