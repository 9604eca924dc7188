import { describe, expect, test } from 'vitest';
import {
  absolute,
  address,
  chapterOrder,
  chapterSlug,
  isRootRelative,
  withBase,
  withoutBase,
} from '../../../src/model/addresses.ts';

describe('address', () => {
  test.each([
    [address.home(), '/'],
    [address.guide(), '/guide/'],
    [address.dimensions(), '/guide/dimensions/'],
    [address.level('junior'), '/guide/junior/'],
    [address.chapter('junior', 'asking'), '/guide/junior/asking/'],
    [address.questions(), '/questions/'],
    [address.questionList('', 2), '/questions/page/2/'],
    [address.thread('how-to-ask'), '/questions/how-to-ask/'],
    [address.topics(), '/topics/'],
    [address.topic('pay'), '/topics/pay/'],
    [address.topic('pay', 3), '/topics/pay/page/3/'],
    [address.glossary(), '/glossary/'],
    [address.term('pip'), '/glossary/#pip'],
    [address.page('about'), '/about/'],
    [address.search(), '/search/'],
    [address.search('c# & "pay"'), '/search/?q=c%23%20%26%20%22pay%22'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});

describe('withBase and withoutBase', () => {
  test.each([
    ['/', '/guide/', '/guide/'],
    ['/sub/', '/guide/', '/sub/guide/'],
    ['/sub/', '/', '/sub/'],
    ['/a/b/', '/guide/#x', '/a/b/guide/#x'],
  ])('base %s: %s becomes %s, and back', (base, path, full) => {
    expect(withBase(base, path)).toBe(full);
    expect(withoutBase(base, full)).toBe(path);
  });
  test.each(['#x', 'guide/', '../x', '//host/', 'https://a.example/', 'mailto:a@b.example', ''])(
    'leaves "%s" as it is',
    (path) => {
      expect(withBase('/sub/', path)).toBe(path);
    },
  );
  test.each(['/guide/', '/subway/', '/other/sub/', ''])('"%s" is not below /sub/', (path) => {
    expect(withoutBase('/sub/', path)).toBeUndefined();
  });
  test('the base without its slash is the home page', () => {
    expect(withoutBase('/sub/', '/sub')).toBe('/');
  });
});

describe('absolute', () => {
  test.each([
    ['https://a.example', '/', '/guide/', 'https://a.example/guide/'],
    ['https://a.example', '/sub/', '/', 'https://a.example/sub/'],
    ['https://a.example', '/sub/', '/glossary/#pip', 'https://a.example/sub/glossary/#pip'],
  ])('%s with %s and %s is %4$s', (site, base, path, expected) => {
    expect(absolute(site, base, path)).toBe(expected);
  });
});

test.each([
  ['/guide/', true],
  ['/', true],
  ['//host/', false],
  ['#x', false],
  ['guide/', false],
  ['https://a.example/', false],
  ['', false],
])('isRootRelative(%s) is %s', (path, expected) => {
  expect(isRootRelative(path)).toBe(expected);
});

test.each([
  ['09-low-ratings.mdx', 'low-ratings', 9],
  ['13-to-senior', 'to-senior', 13],
  ['101-a-1-b.mdx', 'a-1-b', 101],
  ['asking.mdx', 'asking', undefined],
  ['9lives.mdx', '9lives', undefined],
])('%s has the slug %s and the number %s', (name, slug, order) => {
  expect(chapterSlug(name)).toBe(slug);
  expect(chapterOrder(name)).toBe(order);
});
