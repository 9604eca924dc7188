import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { filesBelow, importsOf, resolveImport, textOf } from './support/imports.ts';
import { forbidden, mayImport } from './support/import-rules.ts';
import { codeOf, pathsAmong, scriptsAmong } from './support/readme.ts';
import { repository } from './support/site-copy.ts';

const sources = filesBelow('src');
const code = sources.filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
const exists = (path: string) => existsSync(join(repository, path));

describe('imports', () => {
  const folders = Object.keys(mayImport);

  test('there is code in every place that has a rule', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(folders.filter((place) => !sources.some((file) => file.startsWith(`src/${place}`)))).toEqual([]);
  });

  test.each(folders)('of %s', (place) => {
    const files = code.filter((file) =>
      place.endsWith('/') ? file.startsWith(`src/${place}`) : file === `src/${place}`,
    );
    expect(files.flatMap((file) => forbidden(file, importsOf(file, textOf(file)), packages))).toEqual([]);
  });

  test('no file of src stands outside these places', () => {
    const places = [...folders, 'env.d.ts'];
    expect(sources.filter((file) => !places.some((place) => file.startsWith(`src/${place}`)))).toEqual([]);
  });

  test('every imported file exists', () => {
    const lost = ['astro.config.mjs', ...code].flatMap((file) =>
      importsOf(file, textOf(file)).flatMap(({ specifier }) => {
        const target = resolveImport(file, specifier);
        return target === undefined || exists(target)
          ? []
          : [`${file} imports ${target}, which does not exist`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('nothing sets up aliases', () => {
    const options = JSON.parse(textOf('tsconfig.json')) as { compilerOptions?: object };
    expect(Object.keys(options.compilerOptions ?? {})).not.toEqual(expect.arrayContaining(['paths']));
    expect(Object.keys(options.compilerOptions ?? {})).not.toEqual(expect.arrayContaining(['baseUrl']));
    expect(packageJson).not.toHaveProperty('imports');
  });
});

test('no file of src is longer than 150 lines', () => {
  const lengths = sources.map((file) => [textOf(file).replace(/\n$/, '').split('\n').length, file] as const);
  expect(lengths.filter(([lines]) => lines > 150)).toEqual([]);
});

test('the model has no clock, no process and no console', () => {
  const files = sources.filter((file) => file.startsWith('src/model/'));
  expect(files.length).toBeGreaterThan(15);
  const impure =
    /\bnew Date\b|\bDate\.|\bprocess\.|\bconsole\.|\bglobalThis\b|\bMath\.random\b|\bIntl\.|\.toLocale|\.localeCompare/;
  expect(files.filter((file) => impure.test(textOf(file)))).toEqual([]);
});

describe('README.md', () => {
  const readme = exists('README.md') ? textOf('README.md') : undefined;
  const { inline, blocks } = codeOf(readme ?? '');
  // What git ignores is made by a build: it need not be there.
  const made = textOf('.gitignore')
    .split('\n')
    .map((line) => line.replace(/^\/|\/$/g, ''))
    .filter((line) => line !== '');
  const isMade = (path: string) => made.some((name) => path === name || path.startsWith(`${name}/`));

  test('is there', () => expect(readme, 'README.md is missing → write it').toBeDefined());

  test('names paths that exist', () => {
    const paths = pathsAmong(inline).filter((path) => !isMade(path));
    expect(paths.length, 'paths in backticks in README.md').toBeGreaterThanOrEqual(10);
    expect(
      paths.filter((path) => !exists(path)),
      'paths in README.md that do not exist',
    ).toEqual([]);
  });

  test('names commands that exist', () => {
    const scripts = scriptsAmong([...inline, ...blocks]);
    expect(scripts, 'the two commands').toEqual(expect.arrayContaining(['start', 'test']));
    const unknown = scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name));
    expect(unknown, 'npm scripts in README.md that package.json does not have').toEqual([]);
  });
});
