import { describe, expect, test } from 'vitest';
import { nginxMap, redirectsFile } from '../../../../src/integrations/redirects/hosts.ts';
import { redirectPage } from '../../../../src/integrations/redirects/page.ts';
import { keepAnchor } from '../../../../src/integrations/redirects/parts.ts';

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

test('hosts are told with the base', () => {
  const moves = [['/q/a/', '/questions/b/']] as const;
  expect(redirectsFile(moves, '/sub/')).toBe('/sub/q/a/ /sub/questions/b/ 301\n');
  expect(nginxMap(moves, '/')).toBe('/q/a/ /questions/b/;\n');
});

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
