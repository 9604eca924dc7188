import { expect, test } from 'vitest';
import { cssUrls } from '../../../src/verify/css-urls.ts';

test.each([
  ['no address', 'a{color:red}', []],
  ['bare', 'a{background:url(/a.svg)}', ['/a.svg']],
  ['quoted, with spaces', `a{background:url( "/a b.svg" ),URL('c.svg')}`, ['/a b.svg', 'c.svg']],
  ['import by text', '@import "/a.css";@import \'b.css\' print;', ['/a.css', 'b.css']],
  ['import by url', '@import url(https://x.example/a.css);', ['https://x.example/a.css']],
  ['the same twice', 'a{src:url(/a)}b{src:url(/a)}', ['/a']],
  ['empty', 'a{src:url()}', []],
  ['in a comment', '/* url(https://x.example/) */a{src:url(/a)}', ['/a']],
  ['data', 'a{background:url(data:image/png;base64,AA==)}', ['data:image/png;base64,AA==']],
])('cssUrls: %s', (_name, css, expected) => {
  expect(cssUrls(css)).toEqual(expected);
});
