import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/formats/markdown.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderPart } from '../../../src/markdown/render-thread.ts';

test.each([
  'a *b* _c_ `d` [e](f) <g> | h ~i~',
  'snake_case and 2 < 3',
  'AT&T &amp; Co',
  '\\o/',
  'Plain text.',
])('%s reads as it was written', (line) => {
  const markdown = escapeMarkdown(line);
  const { html } = renderPart(markdown, { base: '/', idPrefix: 'x', headingFrom: 1 });
  expect(html).not.toMatch(/<(?!\/?p>)/);
  expect(plainText(markdown)).toBe(line);
});

test('text without marks stays as it is', () => expect(escapeMarkdown('Plain text.')).toBe('Plain text.'));
