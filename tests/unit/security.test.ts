import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/security.ts';
import { repository } from '../support/site-copy.ts';

const { directives, scriptDirective } = contentSecurityPolicy;
const policy = new Map(
  directives.map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]),
);

test.each([
  ['default-src', ["'self'"]],
  ['object-src', ["'none'"]],
  ['base-uri', ["'self'"]],
  ['form-action', ["'self'"]],
  ['connect-src', ["'self'"]],
  ['font-src', ["'self'"]],
  ['img-src', ["'self'", 'data:']],
])('%s', (name, sources) => expect(policy.get(name)).toEqual(sources));

test('no directive stands twice: a browser would ignore the second', () => {
  expect(directives.length).toBeGreaterThan(5);
  expect(policy.size).toBe(directives.length);
});

test('scripts are ours or hashed; nothing else may run', () =>
  expect(scriptDirective.resources).toEqual(["'self'", "'wasm-unsafe-eval'"]));

test('nothing is allowed inline, by eval, or from another host', () => {
  const sources = [
    ...directives.flatMap((directive) => directive.split(' ').slice(1)),
    ...scriptDirective.resources,
  ];
  const allowed = ["'self'", "'none'", 'data:', "'wasm-unsafe-eval'"];
  expect(sources.filter((source) => !allowed.includes(source))).toEqual([]);
  expect(policy.get('script-src'), 'Astro writes it, with its hashes').toBeUndefined();
  expect(policy.get('style-src'), 'Astro writes it, with its hashes').toBeUndefined();
});

test('what a page cannot carry stands in the file of headers', () => {
  const headers = readFileSync(join(repository, 'public/_headers'), 'utf8');
  expect(headers).toMatch(/^\s+Content-Security-Policy:.*frame-ancestors '(?:none|self)'/m);
});
