import { describe, expect, test } from 'vitest';
import { showsNothing } from '../../../src/model/shown-text.ts';

describe('what shows nothing on a page', () => {
  test.each([
    '',
    ' \n\t',
    '<br>',
    '<div></div>',
    '<DIV class="x">\n\n<br />\n</DIV>',
    '<!-- a\nlong > comment -->',
    '<!-- a --><p><!-- b --></p>',
    '&nbsp;',
    '<p>&#160;\u200B</p>',
    '<a name="x"></a>',
    '<?php ?><!doctype html>',
  ])('%j', (markdown) => expect(showsNothing(markdown)).toBe(true));

  test.each([
    'a',
    ' a',
    '1 < 2',
    '< 2',
    '<b>a</b>',
    '<br>a',
    '<img src="/x.png" alt="">',
    '![](/x.png)',
    '`<br>`',
    '    <br> in code',
    '```\n<div></div>\n```',
    '&lt;br&gt;',
    '&amp;',
    '<https://example.org/>',
    '<!-- a comment without its end',
    '<!-- a --> b <!-- c -->',
  ])('%j is something', (markdown) => expect(showsNothing(markdown)).toBe(false));

  test.each(['<!--', '<', '<a', '<a <', '<!-- x -->', '<br>', '&'])(
    'reads no part of a long text twice: %j many times over',
    (piece) => {
      // With the square of its length a text of this size would take minutes.
      expect(showsNothing(`${piece.repeat(1_000_000)}x`)).toBe(false);
    },
  );
});
