import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile, nginxMap, redirectsFile } from '../../../../src/integrations/redirects/hosts.ts';
import { redirectPage } from '../../../../src/integrations/redirects/page.ts';
import { keepAnchor } from '../../../../src/integrations/redirects/parts.ts';
import { repository } from '../../../support/site-copy.ts';

describe('a page that leads on', () => {
  const page = redirectPage('/glossary/#pip', 'https://x.example', '/sub/');

  test('names its target as canonical, without the part', () => {
    expect(page).toContain('<link rel="canonical" href="https://x.example/sub/glossary/">');
    expect(page).toContain('<meta http-equiv="refresh" content="0;url=/sub/glossary/#pip">');
    expect(page).toContain('<a href="/sub/glossary/#pip">https://x.example/sub/glossary/</a>');
  });

  test('is small, and nothing runs on it but its own script', () => {
    expect(page.length).toBeLessThan(1_000);
    expect(page).toMatch(/content="default-src 'none';script-src 'sha256-[\w+/=]{44}';/);
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});

describe('hosts are told', () => {
  const rows = [
    // from, to, base, line for Netlify and Cloudflare, line for nginx
    ['/q/a/', '/questions/b/', '/', '/q/a/ /questions/b/ 301', '/q/a/ /questions/b/$is_args$args;'],
    [
      '/q/a/',
      '/questions/b/',
      '/sub/',
      '/sub/q/a/ /sub/questions/b/ 301',
      '/sub/q/a/ /sub/questions/b/$is_args$args;',
    ],
    [
      '/old/',
      '/glossary/#pip',
      '/sub/',
      '/sub/old/ /sub/glossary/#pip 301',
      '/sub/old/ /sub/glossary/$is_args$args#pip;',
    ],
    ['/a/old.txt', '/b/new.txt', '/', '/a/old.txt /b/new.txt 301', '/a/old.txt /b/new.txt$is_args$args;'],
  ] as const;
  test.each(rows)('%s → %s below %s', (from, to, base, line, entry) => {
    expect(redirectsFile([[from, to]], base)).toBe(`${line}\n`);
    expect(nginxMap([[from, to]], base)).toBe(`${entry}\n`);
  });

  test('a line for each move, in their order', () => {
    const moves = [
      ['/b/', '/x/'],
      ['/a/', '/x/'],
    ] as const;
    expect(redirectsFile(moves, '/')).toBe('/b/ /x/ 301\n/a/ /x/ 301\n');
    expect(nginxMap([], '/')).toBe('');
  });
});

describe('headers of hosts', () => {
  const headers = readFileSync(join(repository, 'public/_headers'), 'utf8');
  /** Paths of a file of headers. */
  const paths = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));

  test('are as they were written at the root, and have the base before each path below it', () => {
    expect(headersFile(headers, '/')).toBe(headers);
    const below = headersFile(headers, '/sub/');
    expect(paths(below)).toEqual(paths(headers).map((path) => `/sub${path}`));
    expect(below.replaceAll(/^\/sub\//gm, '/')).toBe(headers);
  });

  test.each([
    ['/_astro/main-a1.js', true],
    ['/pagefind/index/zxx_b0d7da6.pf_index', true],
    ['/search-index/a7631ec35564/spelling.idx', true],
    ['/search-index/a7631ec35564/units/1.idx', true],
    ['/search-index/entry.idx', false],
    ['/pagefind/pagefind-entry.json', false],
    ['/guide/junior/asking/', false],
    ['/feed.xml', false],
  ])('%s may be kept for ever: %s', (path, kept) => {
    const rules = headers.split(/\n(?=\/)/).filter((rule) => rule.includes('immutable'));
    expect(rules.length).toBeGreaterThan(0);
    const patterns = rules.map((rule) => paths(rule)[0] ?? '').map(asHostsRead);
    expect(patterns.some((pattern) => pattern.test(path))).toBe(kept);
  });
});

/** A path of a file of headers as both hosts read it: * is anything, :name one part, the rest is itself. */
const asHostsRead = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);

describe('an anchor is kept', () => {
  const rows = [
    ['<h2 id="new">New</h2>', 'new', '<h2 id="new"><span id="old"></span>New</h2>'],
    ['<li class="a" id=new>x</li>', 'new', '<li class="a" id=new><span id="old"></span>x</li>'],
    ['<div id="new"><dt>x</dt>', 'new', '<div id="new"><dt><span id="old"></span>x</dt>'],
    ['<main id="main" tabindex="-1"><p>', '', '<main id="main" tabindex="-1"><span id="old"></span><p>'],
    ['<li id="a.b">x', 'a.b', '<li id="a.b"><span id="old"></span>x'],
    ['<a href="#new">x</a>', 'new', undefined],
    ['<p data-id="new">x</p>', 'new', undefined],
    ['<p id="newer">x</p>', 'new', undefined],
    ['<li id="axb">x', 'a.b', undefined],
  ] as const;
  test.each(rows)('%s, %s', (html, to, expected) => expect(keepAnchor(html, 'old', to)).toBe(expected));
});
