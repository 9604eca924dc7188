import { describe, expect, test } from 'vitest';
import { judgeLink } from '../../../../src/check/body/judge.ts';
import type { Targets } from '../../../../src/check/body/targets.ts';

const pages: Readonly<Record<string, readonly string[]>> = {
  '/': ['main'],
  '/guide/junior/asking/': ['main', 'whom', 'source-sg'],
  '/questions/how-to-ask/': ['main', 'peer', 'größe'],
};
const targets: Targets = {
  anchorsAt: (path) => (pages[path] === undefined ? undefined : new Set(pages[path])),
  anchorsOn: () => 'any',
  named: (segment) => Object.keys(pages).find((path) => path.endsWith(`/${segment}/`)),
  nearest: () => undefined,
  isFile: (path) => path === '/paper.pdf',
  files: () => ['/paper.pdf'],
};
const place = { address: '/questions/how-to-ask/', anchors: () => new Set(pages['/questions/how-to-ask/']) };
const judge = (url: string) => judgeLink(url, place, targets);

describe('a good link', () => {
  test.each([
    ...[
      '/',
      '/guide/junior/asking/',
      '/guide/junior/asking/#whom',
      '/guide/junior/asking/?x=1#whom',
      '/paper.pdf',
      '/paper.pdf#page=2',
    ],
    ...[
      '#peer',
      '#größe',
      '#gr%C3%B6%C3%9Fe',
      'https://a.example',
      'HTTP://a.example/b',
      'mailto:a@b.example',
      ' /',
    ],
  ])('%s', (url) => {
    expect(judge(url)).toBeUndefined();
  });
});

describe('a bad link', () => {
  test.each([
    ['', 'link', 'write its address between ( and )'],
    ['/guide/junior/asking', 'link', 'write /guide/junior/asking/'],
    ['/guide/junior/asking#whom', 'link', 'write /guide/junior/asking/#whom'],
    ['/Guide/Junior/Asking/', 'link', 'write /guide/junior/asking/'],
    ['/guide/junior/03-asking.mdx', 'link', 'write /guide/junior/asking/'],
    ['/guide/senior/asking/', 'link', 'write /guide/junior/asking/'],
    ['/guide/junior/asking/index.html', 'link', 'write /guide/junior/asking/'],
    ['/nothing/', 'link', 'link to a page that exists, or leave the link out'],
    ['/topics/pay/page/2/', 'link', 'link to the thread, or to the first page of the list'],
    ['../asking/', 'link', 'write /guide/junior/asking/'],
    ['asking.mdx#whom', 'link', 'write /guide/junior/asking/#whom'],
    ['?q=x', 'link', 'write /questions/how-to-ask/'],
    ['//a.example/', 'link', 'begin it with https://'],
    ['/\\a.example/', 'link', 'begin it with https://'],
    ['https:a.example', 'link', 'begin it with https://'],
    ['#per', 'anchor', 'write #peer'],
    ['#%E0%A4%A', 'anchor', 'use one of #peer, #größe, or link to the page without "#"'],
    ['/guide/junior/asking/#', 'anchor', 'use one of #whom, #source-sg, or link to the page without "#"'],
    ['/guide/junior/asking/#source-dbx', 'anchor', 'add "dbx" to the sources of /guide/junior/asking/'],
  ])('%s', (url, code, remedy) => {
    expect(judge(url)).toMatchObject({ code, remedy });
  });
});

describe('a link that would run', () => {
  test.each([
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:x',
      'java\nscript:x',
      ' \u0001javascript:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:x',
    ],
  ])('%j', (url) => {
    expect(judge(url)).toMatchObject({
      code: 'link',
      wrong: expect.stringContaining('not allowed') as unknown,
    });
  });
});

test('anchors that cannot be told are believed', () => {
  expect(judgeLink('#anything', { ...place, anchors: () => 'any' }, targets)).toBeUndefined();
});
