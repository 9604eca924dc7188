import { expect, test } from 'vitest';
import { checkLanguage } from '../../../../src/verify/checks/language.ts';
import { html, pagesOf, redirect } from '../support.ts';

test('nothing is said of pages with a language, and of redirects', () => {
  expect(checkLanguage(pagesOf({ 'index.html': html(), 'old/index.html': redirect('/') }))).toEqual([]);
});

test.each(['<html>', '<html lang="">', '<html lang=" ">', ''])(
  'a page that begins with "%s" is told',
  (root) => {
    expect(checkLanguage(pagesOf({ 'index.html': `${root}<h1>x</h1>` }))).toEqual([
      {
        check: 'language',
        page: '/',
        wrong: 'the page does not say which language it is in',
        remedy: 'write <html lang="…">',
      },
    ]);
  },
);
