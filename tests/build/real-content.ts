import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/site-copy.ts';

/** Files of a folder of the content, as paths below it without their ending. */
function contentFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(join(repository, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => ({
      name: name.replace(/\.mdx?$/, ''),
      text: readFileSync(join(repository, 'content', folder, name), 'utf8'),
    }));
}

export const chapters = contentFiles('guide');
export const levels = contentFiles('levels');
export const plain = contentFiles('pages');
export const threads = contentFiles('questions').map(({ name, text }) => ({
  path: `/questions/${name.split('/')[1]}/`,
  kind: /^kind: (\w+)/m.exec(text)?.[1],
  answers: [...text.matchAll(/^ +- \{ id: ([\w-]+)/gm)].map(([, id]) => id ?? ''),
  text,
}));
export const samples = threads.filter(({ kind }) => kind === 'sample');
export const archived = '/questions/two-low-ratings/';

/** How many threads and chapters name each topic. */
function uses(texts: readonly string[]): Map<string, number> {
  const named = texts.flatMap((text) => /^topics: \[(.*)\]/m.exec(text)?.[1]?.split(/, */) ?? []);
  return new Map([...Map.groupBy(named, (topic) => topic)].map(([topic, list]) => [topic, list.length]));
}

export const inThreads = uses(threads.map(({ text }) => text));
export const topics = [...uses([...threads, ...chapters].map(({ text }) => text)).keys()];
