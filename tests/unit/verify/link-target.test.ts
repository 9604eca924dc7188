import { describe, expect, test } from 'vitest';
import { linkFault } from '../../../src/verify/link-target.ts';
import { html, pagesOf, site } from './support.ts';

const files = {
  'index.html': html(),
  '404.html': html(),
  'x/index.html': html({ body: '<h1 id="part">X</h1><p id="été">x</p>' }),
  'x/y/index.html': html(),
  'favicon.svg': '',
  'feed.xml': '',
};

describe.each(['/', '/sub/'])('below %s', (base) => {
  const resolve = (from: string, href: string): string | undefined => {
    const fault = linkFault(pagesOf(files, base), from, href.replace('BASE', base));
    return fault === undefined ? undefined : `${fault.wrong} → ${fault.remedy}`;
  };

  test.each([
    ['/', 'BASE'],
    ['/x/', 'BASEx/y/'],
    ['/', 'BASEx/?q=1'],
    ['/', 'BASEx/#part'],
    ['/', 'BASEx/?q=1#part'],
    ['/', 'BASEx/#%C3%A9t%C3%A9'],
    ['/', 'BASEx/#'],
    ['/', 'BASEx/#top'],
    ['/', 'BASEx/#:~:text=x'],
    ['/', 'BASEx/#part:~:text=x'],
    ['/x/', '#part'],
    ['/x/', ''],
    ['/x/', 'y/'],
    ['/x/y/', '../#part'],
    ['/', 'BASEfavicon.svg'],
    ['/', 'BASEfeed.xml#anything'],
    ['/', 'https://next-rung.exampleBASEx/#part'],
    ['/', '//next-rung.exampleBASEx/'],
    ['/', 'https://other.example/no/such/page'],
    ['/', 'mailto:a@b.example'],
    ['/', 'data:image/png;base64,AA=='],
  ])('on %s, "%s" resolves', (from, href) => {
    expect(resolve(from, href)).toBeUndefined();
  });

  const here = base.slice(0, -1);
  test.each([
    [
      '/',
      'BASEnope/',
      `"${here}/nope/" leads to no page and no file → correct the address, or add what it leads to`,
    ],
    [
      '/',
      'BASEnope.png',
      `"${here}/nope.png" leads to no page and no file → correct the address, or add what it leads to`,
    ],
    ['/', 'BASEx', `"${here}/x" lacks the slash at its end → write "${here}/x/"`],
    ['/', 'BASEx?q=1#part', `"${here}/x?q=1#part" lacks the slash at its end → write "${here}/x/"`],
    ['/', 'BASEx/index.html', `"${here}/x/index.html" names the file of a page → write "${here}/x/"`],
    [
      '/',
      'BASEx/#nope',
      `"${here}/x/#nope" leads to a part that /x/ does not have → name an id of /x/, or leave out what follows #`,
    ],
    [
      '/',
      'BASEx/#Part',
      `"${here}/x/#Part" leads to a part that /x/ does not have → name an id of /x/, or leave out what follows #`,
    ],
    [
      '/x/y/',
      '#part',
      '"#part" leads to a part that /x/y/ does not have → name an id of /x/y/, or leave out what follows #',
    ],
    ['/x/', 'x/', '"x/" leads to no page and no file → correct the address, or add what it leads to'],
    [
      '/',
      'https://next-rung.exampleBASEnope/',
      `"https://next-rung.example${here}/nope/" leads to no page and no file → correct the address, or add what it leads to`,
    ],
    ['/', 'http://', '"http://" cannot be read as an address → correct it'],
    [
      '/',
      'BASEx/#%E0',
      `"${here}/x/#%E0" leads to a part that /x/ does not have → name an id of /x/, or leave out what follows #`,
    ],
  ])('on %s, "%s" does not', (from, href, expected) => {
    expect(resolve(from, href)).toBe(expected);
  });
});

test('below a base, a whole address may lead to what else stands on the host', () => {
  const pages = pagesOf(files, '/sub/');
  expect(linkFault(pages, '/', `${site}/handbook/`)).toBeUndefined();
  expect(linkFault(pages, '/', `${site}/sub/nowhere/`)?.wrong).toContain('leads to no page and no file');
});

test.each([
  ['/x/', '"/x/" leads outside the site, which stands below /sub/ → write an address that begins with /sub/'],
  [
    '/subx/',
    '"/subx/" leads outside the site, which stands below /sub/ → write an address that begins with /sub/',
  ],
  ['/sub', '"/sub" lacks the slash at its end → write "/sub/"'],
  ['/sub/%E0/', '"/sub/%E0/" cannot be read as an address → correct it'],
])('below a base, "%s" is outside or broken', (href, expected) => {
  const fault = linkFault(pagesOf(files, '/sub/'), '/', href);
  expect(`${fault?.wrong} → ${fault?.remedy}`).toBe(expected);
});
