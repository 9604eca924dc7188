import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';

describe('good settings', () => {
  test.each([
    [undefined, undefined, 'https://next-rung.example', '/'],
    ['', '', 'https://next-rung.example', '/'],
    ['https://career.test', undefined, 'https://career.test', '/'],
    ['https://career.test/', undefined, 'https://career.test', '/'],
    ['https://career.test/guide', undefined, 'https://career.test', '/guide/'],
    ['https://career.test/a/b/', undefined, 'https://career.test', '/a/b/'],
    ['https://career.test//a///b', undefined, 'https://career.test', '/a/b/'],
    ['https://career.test/a/../b', undefined, 'https://career.test', '/b/'],
    ['https://career.test/a', '/', 'https://career.test', '/'],
    ['https://career.test/a', '/b/', 'https://career.test', '/b/'],
    ['https://career.test/%20', '/b/', 'https://career.test', '/b/'],
    [undefined, 'sub', 'https://next-rung.example', '/sub/'],
    [undefined, '/sub', 'https://next-rung.example', '/sub/'],
    [undefined, 'sub/', 'https://next-rung.example', '/sub/'],
    [undefined, '//sub//deep//', 'https://next-rung.example', '/sub/deep/'],
    [undefined, '/.well-known/~ann/v1.2_x/', 'https://next-rung.example', '/.well-known/~ann/v1.2_x/'],
    ['http://localhost:4321', undefined, 'http://localhost:4321', '/'],
    ['http://[::1]:8080/x/', undefined, 'http://[::1]:8080', '/x/'],
    ['https://career.test:443', undefined, 'https://career.test', '/'],
    [' HTTPS://Career.TEST ', undefined, 'https://career.test', '/'],
    ['https://bücher.test', undefined, 'https://xn--bcher-kva.test', '/'],
    ['https://career.test?', undefined, 'https://career.test', '/'],
  ])('SITE_URL %j, BASE_PATH %j', (SITE_URL, BASE_PATH, site, base) =>
    expect(readSettings({ SITE_URL, BASE_PATH })).toEqual({ site, base, pictures: 'newest' }),
  );

  test('other variables do not matter', () =>
    expect(readSettings({ HOME: '/x', BASE_URL: '/y/' })).toEqual(readSettings({})));
});

describe('a SITE_URL that is no address', () => {
  test.each([
    'career.test',
    'ftp://career.test',
    '//career.test',
    '/sub/',
    'https://',
    ' ',
    'mailto:ann@career.test',
    'javascript:alert(1)',
    'file:///srv',
    'https://a b.test',
  ])('%j', (url) =>
    expect(() => readSettings({ SITE_URL: url })).toThrow(
      new Error(
        `SITE_URL is "${url}", which is not a web address → write one, for instance https://next-rung.example`,
      ),
    ),
  );
});

describe('a SITE_URL with more than origin and path', () => {
  test.each([
    ['https://career.test/a?x=1', 'https://career.test/a'],
    ['https://career.test#top', 'https://career.test/'],
  ])('%s', (url, plain) =>
    expect(() => readSettings({ SITE_URL: url })).toThrow(
      new Error(`SITE_URL is "${url}" → write origin and path only, for instance ${plain}`),
    ),
  );

  test.each([
    'https://ann:secret@career.test/a',
    'https://:secret@career.test/a',
    'https://secret@career.test/a?x',
  ])('a password is not repeated: %s', (url) =>
    expect(() => readSettings({ SITE_URL: url })).toThrow(
      new Error(
        'SITE_URL holds a user name or a password → write origin and path only, for instance https://career.test/a',
      ),
    ),
  );
});

describe('a path that is not made of plain segments', () => {
  const remedy = 'write path segments of letters, digits, ".", "_", "~" and "-", for instance /career/';

  test.each([
    ' ',
    '/my site/',
    '/..',
    '/a/../b/',
    '/./',
    '/a/.../',
    '/a?x',
    '/a#x',
    '/ä/',
    '/%C3%A4/',
    '\\a',
    '/a\\b/',
    'https://career.test/a',
    'C:/Program Files/Git/a/',
    '/a\n/',
    '/<b>/',
    '/a"b/',
  ])('BASE_PATH %j', (path) =>
    expect(() => readSettings({ BASE_PATH: path })).toThrow(new Error(`BASE_PATH is "${path}" → ${remedy}`)),
  );

  test.each([
    ['https://career.test/my site/', '/my%20site/'],
    ['https://career.test/ä', '/%C3%A4'],
  ])('in SITE_URL %j: the message does not blame BASE_PATH', (url, path) =>
    expect(() => readSettings({ SITE_URL: url })).toThrow(
      new Error(`the path of SITE_URL is "${path}" → ${remedy}`),
    ),
  );
});

describe('which threads have a picture of their own', () => {
  test.each([
    [undefined, 'newest'],
    ['', 'newest'],
    ['newest', 'newest'],
    ['all', 'all'],
  ])('PICTURES %j', (PICTURES, pictures) => expect(readSettings({ PICTURES }).pictures).toBe(pictures));

  test.each(['ALL', 'none', '1000', ' all'])('PICTURES %j is refused', (text) =>
    expect(() => readSettings({ PICTURES: text })).toThrow(
      new Error(`PICTURES is "${text}" → write newest or all`),
    ),
  );
});
