import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inlineScripts } from '../../src/inline-scripts.ts';
import { directives, policyElement } from '../../src/security.ts';
import { repository } from '../support/site-copy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scripts = Object.values(inlineScripts);

test.each([
  ['default-src', ["'self'"]],
  ['object-src', ["'none'"]],
  ['base-uri', ["'self'"]],
  ['form-action', ["'self'"]],
  ['connect-src', ["'self'"]],
  ['font-src', ["'self'"]],
  ['img-src', ["'self'", 'data:']],
  ['script-src', ["'self'", "'wasm-unsafe-eval'", ...scripts.map(hash)]],
  ['style-src', ["'self'"]],
] as const)('%s', (name, sources) => expect(directives[name]).toEqual(sources));

test('nothing is allowed inline, by eval, or from another host', () => {
  const allowed = ["'self'", "'none'", 'data:', "'wasm-unsafe-eval'", ...scripts.map(hash)];
  expect(scripts.length).toBeGreaterThan(1);
  expect(
    Object.values(directives)
      .flat()
      .filter((source) => !allowed.includes(source)),
  ).toEqual([]);
});

test('what a page cannot carry stands in the file of headers', () => {
  const headers = readFileSync(join(repository, 'public/_headers'), 'utf8');
  expect(headers).toMatch(/^\s+Content-Security-Policy:.*frame-ancestors '(?:none|self)'/m);
});

describe('the policy of a page', () => {
  test.each([
    ['no sheet', [], "'self'"],
    ['one sheet', ['a{b:c}'], `'self' ${hash('a{b:c}')}`],
    [
      'two sheets, one of them of several lines',
      ['a{}', '\nb{}\n'],
      `'self' ${hash('a{}')} ${hash('\nb{}\n')}`,
    ],
    ['an empty sheet', [''], `'self' ${hash('')}`],
  ])('%s', (_what, sheets, sources) => {
    expect(/;style-src ([^";]*)">$/.exec(policyElement(sheets))?.[1]).toBe(sources);
  });

  test('is one element that says every directive once', () => {
    const [, content = ''] =
      /^<meta http-equiv="content-security-policy" content="([^"]*)">$/.exec(policyElement(['a{}'])) ?? [];
    expect(content.split(';').map((part) => part.split(' ')[0])).toEqual(Object.keys(directives));
  });
});
