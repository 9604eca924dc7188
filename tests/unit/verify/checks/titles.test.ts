import { expect, test } from 'vitest';
import { checkTitles } from '../../../../src/verify/checks/titles.ts';
import { html, pagesOf, redirect, told, type Files } from '../support.ts';

const noindex = '<meta name="robots" content="noindex">';
const bare = (head: string): string => `<html lang="en"><head>${head}</head><body><h1>x</h1></body></html>`;
const check = (files: Files): string[] => told(checkTitles(pagesOf(files)));

test('each its own; pages that are not listed may share them or have no description', () => {
  const long = 'd'.repeat(160);
  expect(
    check({
      'index.html': html({ title: 'A', description: long }),
      'x/index.html': html({ title: 'B', description: 'other' }),
      'search/index.html': bare(`<title>A</title>${noindex}`),
      '404.html': html({ title: 'A', description: long }),
      'old/index.html': redirect('/x/'),
      'older/index.html': redirect('/x/'),
    }),
  ).toEqual([]);
});

test.each<[string, Files, string[]]>([
  ['no title', { 'index.html': bare('<meta name="description" content="d">') }, ['/: the title is missing']],
  [
    'an empty title',
    { 'index.html': bare('<title> </title><meta name="description" content="d">') },
    ['/: the title is empty'],
  ],
  ['no title on a page that is not listed', { 'index.html': bare(noindex) }, ['/: the title is missing']],
  ['two titles', { 'index.html': html({ head: '<title>B</title>' }) }, ['/: there are 2 titles']],
  ['no description', { 'index.html': bare('<title>A</title>') }, ['/: the description is missing']],
  ['an empty description', { 'index.html': html({ description: ' ' }) }, ['/: the description is empty']],
  [
    'two descriptions',
    { 'index.html': html({ head: '<meta name="description" content="d">' }) },
    ['/: there are 2 descriptions'],
  ],
  [
    'a long description',
    { 'index.html': html({ description: 'd'.repeat(161) }) },
    ['/: the description has 161 characters'],
  ],
  [
    'a title that three pages have',
    Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`${name}/index.html`, html({ title: 'T', description: name })]),
    ),
    ['/b/: the title "T" is also that of /a/', '/c/: the title "T" is also that of /a/'],
  ],
  [
    'a shared description',
    {
      'a/index.html': html({ title: 'A', description: 'd' }),
      'b/index.html': html({ title: 'B', description: 'd' }),
    },
    ['/b/: the description "d" is also that of /a/'],
  ],
  [
    'nothing at all',
    { 'index.html': bare('') },
    ['/: the title is missing', '/: the description is missing'],
  ],
])('%s', (_name, files, expected) => {
  expect(check(files)).toEqual(expected);
});

test('says what to do', () => {
  const files = { 'index.html': html({ title: '', description: 'd'.repeat(170) }) };
  expect(checkTitles(pagesOf(files))).toEqual([
    { check: 'titles', page: '/', wrong: 'the title is empty', remedy: 'give the page one title' },
    { check: 'titles', page: '/', wrong: 'the description has 170 characters', remedy: 'shorten it to 160' },
  ]);
});

test('a shared description is mended in a field or in a short answer, whichever the page has', () => {
  const page = (title: string) => html({ title, description: 'd' });
  const found = checkTitles(pagesOf({ 'a/index.html': page('A'), 'b/index.html': page('B') }));
  expect(found.map(({ remedy }) => remedy)).toEqual([
    'let the field "description", or the first words of a short answer, tell the two apart',
  ]);
});
