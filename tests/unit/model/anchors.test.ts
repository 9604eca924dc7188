import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageAnchors, reservedAnchors, sourceAnchor, threadAnchors } from '../../../src/model/anchors.ts';
import { sectionNames } from '../../../src/model/thread-sections.ts';
import { id } from '../../../src/schemas/fields.ts';
import { importsOf, resolveImport } from '../../support/imports.ts';
import { repository } from '../../support/site-copy.ts';

test('every part of a thread has an anchor, made of its name as the ids inside it are', () => {
  expect(sectionNames).toHaveLength(5);
  for (const name of sectionNames) expect(threadAnchors[name]).toBe(name.replaceAll(' ', '-'));
});

test('anchors are ids, and none stands twice', () => {
  expect(reservedAnchors).toHaveLength(Object.keys(threadAnchors).length + pageAnchors.length);
  expect(new Set(reservedAnchors).size).toBe(reservedAnchors.length);
  for (const anchor of reservedAnchors) expect(id.safeParse(anchor).success, anchor).toBe(true);
});

test('sources have anchors of their own', () => {
  expect(sourceAnchor('sg')).toBe('source-sg');
  expect(reservedAnchors).not.toContain(sourceAnchor('sg'));
});

/** Files that a template is made of, itself first. */
function madeOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !file.endsWith('.astro')) return seen;
  seen.add(file);
  for (const { specifier } of importsOf(file, readFileSync(join(repository, file), 'utf8'))) {
    const used = resolveImport(file, specifier);
    if (used !== undefined) madeOf(used, seen);
  }
  return seen;
}

test('every fixed id on the page of a thread is reserved', () => {
  const files = [...madeOf('src/layouts/Thread.astro')];
  expect(files.length).toBeGreaterThan(8);
  const ids = files.flatMap((file) =>
    [...readFileSync(join(repository, file), 'utf8').matchAll(/\sid=(?:"([^"]*)"|\{'([^']*)'\})/g)].map(
      ([, plain, quoted]) => plain ?? quoted,
    ),
  );
  expect(ids).toContain('main');
  expect(ids.filter((one) => !reservedAnchors.includes(one ?? ''))).toEqual([]);
});
