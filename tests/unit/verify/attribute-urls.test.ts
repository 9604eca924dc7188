import { expect, test } from 'vitest';
import { attributeUrls } from '../../../src/verify/attribute-urls.ts';

test.each([
  ['a', 'href', '/x/', undefined, 'link', ['/x/']],
  ['area', 'href', '/x/', undefined, 'link', ['/x/']],
  [
    'a',
    'ping',
    'https://a.example/ https://b.example/',
    undefined,
    'request',
    ['https://a.example/', 'https://b.example/'],
  ],
  ['use', 'href', '#icon', undefined, 'request', ['#icon']],
  ['image', 'xlink:href', '/x.png', undefined, 'request', ['/x.png']],
  ['link', 'href', '/a.css', 'stylesheet', 'request', ['/a.css']],
  ['link', 'href', '/a.css', 'alternate stylesheet', 'request', ['/a.css']],
  ['link', 'href', '/favicon.svg', 'icon', 'request', ['/favicon.svg']],
  ['link', 'href', 'https://x.example', 'preconnect', 'request', ['https://x.example']],
  ['link', 'href', '/x', 'something-new', 'request', ['/x']],
  ['link', 'href', '/feed.xml', 'alternate', 'link', ['/feed.xml']],
  ['link', 'href', '/next/', 'next', 'link', ['/next/']],
  ['img', 'src', '/a.png', undefined, 'request', ['/a.png']],
  [
    'img',
    'srcset',
    '/a.png 1x,/b.png 2x, /c,d.png 3x',
    undefined,
    'request',
    ['/a.png', '/b.png', '/c,d.png'],
  ],
  ['source', 'srcset', 'a.webp, b.webp 640w', undefined, 'request', ['a.webp', 'b.webp']],
  ['link', 'imagesrcset', '/a.png 1x', 'preload', 'request', ['/a.png']],
  ['video', 'poster', '/a.png', undefined, 'request', ['/a.png']],
  ['object', 'data', '/a.swf', undefined, 'request', ['/a.swf']],
  ['iframe', 'src', 'https://x.example/', undefined, 'request', ['https://x.example/']],
  ['form', 'action', '/search/', undefined, 'request', ['/search/']],
  ['button', 'formaction', '/x/', undefined, 'request', ['/x/']],
  ['td', 'background', '/x.png', undefined, 'request', ['/x.png']],
] as const)('<%s %s="%s"> with rel %s is a %s', (element, attribute, value, rel, use, urls) => {
  expect(attributeUrls(element, attribute, value, rel)).toEqual({ use, urls: [...urls] });
});

test.each([
  ['a', 'class', '/x/', undefined],
  ['div', 'data', '/x/', undefined],
  ['base', 'href', '/x/', undefined],
  ['link', 'href', 'https://next-rung.example/', 'canonical'],
  ['meta', 'content', 'https://x.example/', undefined],
])('<%s %s> holds none', (element, attribute, value, rel) => {
  expect(attributeUrls(element, attribute, value, rel)).toBeUndefined();
});
