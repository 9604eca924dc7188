import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { components } from '../../../../src/check/body/components.ts';

const folder = resolve(import.meta.dirname, '../../../../src/components/guide');

/** Names of the props that a component declares, with the words that a prop may be. */
function props(name: string): { required: string[]; optional: string[]; words: Record<string, string[]> } {
  const source = readFileSync(`${folder}/${name}.astro`, 'utf8');
  const body = /interface Props \{([^}]*)\}/.exec(source)?.[1] ?? '';
  // What the site gives is not for the writer to give.
  const all = [...body.matchAll(/^ {2}(\w+)(\??): (.*);$/gm)].map(([, key = '', mark, type = '']) => ({
    key,
    mark,
    type,
  }));
  return {
    required: all.filter(({ key, mark }) => mark === '' && key !== 'site').map(({ key }) => key),
    optional: all.filter(({ mark }) => mark === '?').map(({ key }) => key),
    words: Object.fromEntries(
      all
        .filter(({ key, type }) => key !== 'site' && type.includes("'"))
        .map(({ key, type }) => [key, type.replaceAll("'", '').split(' | ')]),
    ),
  };
}

test('the check knows the components that writers are given, and no others', () => {
  const given =
    /mdxComponents = [^{]*\{([^]*?)\n\}/.exec(readFileSync(`${folder}/mdx.ts`, 'utf8'))?.[1] ?? '';
  const names = given
    .split(',')
    .map((name) => name.trim().replace(/:.*/, ''))
    .filter((name) => /^[A-Z]\w*$/.test(name));
  expect(names.length).toBeGreaterThan(5);
  expect(Object.keys(components).sort()).toEqual(names.sort());
});

test.each(Object.entries(components))('%s is given what it declares', (name, { attributes, choices }) => {
  expect(props(name)).toEqual({ required: [...attributes], optional: [], words: choices ?? {} });
});

test('a component that must stand inside another names one that exists', () => {
  const outer = Object.values(components).flatMap(({ inside }) => inside ?? []);
  expect(outer.length).toBeGreaterThan(0);
  for (const name of outer) expect(Object.keys(components)).toContain(name);
});
