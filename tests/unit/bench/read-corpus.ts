import { syntheticThread } from '../../bench/corpus.ts';
import { readYaml, splitFrontMatter } from '../../../src/loaders/front-matter.ts';
import { thread as schema } from '../../../src/schemas/thread.ts';

/** A corpus to look at, read back as the site reads it. */
export const plan = { seed: 1, topics: ['reviews', 'manager', 'incidents', 'pay'] };
export const count = 400;

export const corpus = Array.from({ length: count }, (_, index) => {
  const written = syntheticThread(index, plan);
  const { front, body, bodyLine } = read(written.thread);
  return { written, front: schema.parse(front), body, bodyLine, post: read(written.post) };
});

export const sorted = (values: Iterable<string>): string[] => [...values].sort();

/** Divides a file; throws where it is not one. */
function read(text: string): { front: unknown; body: string; bodyLine: number } {
  const file = splitFrontMatter(text);
  if (file === undefined) throw new Error('no front matter');
  const yaml = readYaml(file.yaml, file.yamlLine);
  if ('error' in yaml) throw new Error(yaml.error);
  return { front: yaml.value, body: file.body, bodyLine: file.bodyLine };
}
