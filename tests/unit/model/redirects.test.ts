import { describe, expect, test } from 'vitest';
import { movesByWeight, planRedirects } from '../../../src/model/redirect-plan.ts';
import { redirectProblems } from '../../../src/model/redirects.ts';
import { redirect } from '../../../src/schemas/redirects.ts';

const files = new Map([['/about/', 'content/pages/about.mdx']]);
const problemsOf = (...pairs: (readonly [string, string])[]) =>
  redirectProblems(
    pairs.map(([from, to]) => ({ file: 'r.yaml', data: redirect.parse({ from, to }) })),
    files,
  ).map(({ field, code, wrong, remedy }) => `${field} ${code}: ${wrong} → ${remedy}`);

describe('redirects by hand', () => {
  test('may send a page to a page or a part of one, a file to a file, and keep a part of a page', () => {
    expect(
      problemsOf(
        ['/old/', '/about/'],
        ['/older/', '/about/#licences'],
        ['/a.txt', '/b.txt'],
        ['/about/#gone', '/about/#licences'],
        ['/about/#craft.junior.x', '/about/'],
      ),
    ).toEqual([]);
  });

  const faults = [
    [
      [
        ['/a/', '/b/'],
        ['/a/', '/c/'],
      ],
      ['/a/.from duplicate: the redirect from /a/ stands twice in this file → change one of the two'],
    ],
    [[['/a/', '/a/']], ['/a/.to cycle: /a/ → /a/ leads round in a circle → write where it stands now']],
    [
      [
        ['/a/', '/b/'],
        ['/b/', '/a/'],
      ],
      [
        '/a/.to cycle: /a/ → /b/ → /a/ leads round in a circle → write where it stands now',
        '/b/.to cycle: /b/ → /a/ → /b/ leads round in a circle → write where it stands now',
      ],
    ],
    [
      [
        ['/a/', '/b/'],
        ['/b/', '/c/'],
      ],
      ['/a/.to reference: /b/ leads on to /c/ → write /c/'],
    ],
    [
      [
        ['/a/', '/b/#x'],
        ['/b/', '/c/'],
      ],
      ['/a/.to reference: /b/#x leads on to /c/ → write /c/'],
    ],
    [
      [
        ['/p/#a', '/p/#b'],
        ['/p/#b', '/p/#c'],
      ],
      ['/p/#a.to reference: /p/#b leads on to /p/#c → write /p/#c'],
    ],
    [
      [['/about/', '/b/']],
      ['/about/.from duplicate: content/pages/about.mdx stands at /about/ → remove the redirect'],
    ],
    [
      [['/p/#a', '/b/#a']],
      [
        '/p/#a.to reference: a part of /p/ cannot become /b/#a: no server sees what follows # → write an anchor of /p/, or the page itself',
      ],
    ],
    [
      [['/a.txt', '/b/']],
      ['/a.txt.to reference: a file cannot become a page: /b/ → write the address of a file'],
    ],
    [
      [['/a/', '/b.txt']],
      ['/a/.to reference: a page cannot become a file: /b.txt → write the address of a page'],
    ],
  ] as const;
  test.each(faults)('%j', (pairs, said) => expect(problemsOf(...pairs)).toEqual(said));

  test.each(['about/', '/about', 'https://x.example/', '//x/', '/a b/', '/a/?q=1', '/A/', '/../', '/a/#'])(
    '%s is no address',
    (from) => expect(redirect.safeParse({ from, to: '/' }).success).toBe(false),
  );
});

describe('the plan', () => {
  const published = [
    { address: '/questions/old/', id: 'thread:x' },
    { address: '/guide/junior/a/', id: 'chapter:a' },
    { address: '/guide/junior/a/note.txt' },
  ];
  const places = new Map([
    ['thread:x', '/questions/new/'],
    ['chapter:a', '/guide/junior/b/'],
  ]);

  test('has what was moved, what was written, and a short link for each thread', () => {
    const plan = planRedirects(published, [{ from: '/us/', to: '/about/' }], places, () => false);
    expect([...plan.pages]).toEqual([
      ['/questions/old/', '/questions/new/'],
      ['/guide/junior/a/', '/guide/junior/b/'],
      ['/us/', '/about/'],
      ['/q/x/', '/questions/new/'],
    ]);
    expect([...plan.files]).toEqual([['/guide/junior/a/note.txt', '/guide/junior/b/note.txt']]);
  });

  test('tells hosts of what was moved before it tells of short links', () => {
    const plan = planRedirects(published, [{ from: '/quiet/', to: '/about/' }], places, () => false);
    expect(movesByWeight(plan).map(([from]) => from)).toEqual([
      '/questions/old/',
      '/guide/junior/a/',
      '/quiet/',
      '/guide/junior/a/note.txt',
      '/q/x/',
    ]);
    expect(movesByWeight({ pages: new Map(), files: new Map() })).toEqual([]);
  });

  test('sends a list that is no more to the list above it', () => {
    const lists = [
      '/questions/page/3/',
      '/questions/level/senior/',
      '/questions/level/senior/page/2/',
      '/questions/most-linked/',
      '/topics/pay/page/2/',
      '/topics/gone/page/2/',
      '/topics/gone/',
    ];
    const stands = ['/questions/', '/questions/level/junior/', '/topics/pay/'];
    const plan = planRedirects(
      lists.map((address) => ({ address })),
      [],
      new Map(),
      (path) => stands.includes(path),
    );
    expect([...plan.pages]).toEqual([
      ['/questions/page/3/', '/questions/'],
      ['/questions/level/senior/', '/questions/'],
      ['/questions/level/senior/page/2/', '/questions/'],
      ['/questions/most-linked/', '/questions/'],
      ['/topics/pay/page/2/', '/topics/pay/'],
    ]);
  });

  test('leaves an address alone where something stands', () => {
    const { pages, files } = planRedirects(published, [], places, (path) => path === '/questions/old/');
    expect([...pages.keys()]).toEqual(['/guide/junior/a/', '/q/x/']);
    expect(files.size).toBe(1);
  });

  test('keeps an old anchor on the page to which its page was moved', () => {
    const { parts } = planRedirects(
      published,
      [{ from: '/guide/junior/a/#x', to: '/guide/junior/a/#y' }],
      places,
      () => false,
    );
    expect(parts).toEqual([{ page: '/guide/junior/b/', from: 'x', to: 'y' }]);
  });
});
