import { describe, expect, test } from 'vitest';
import { letterAddress } from '../../../../src/model/share/mail.ts';
import { quotation, type Shared } from '../../../../src/model/share/quotation.ts';

const shared: Shared = {
  text: 'Sign nothing.\n\nAsk for the plan.',
  title: 'Low ratings',
  facts: ['Next Rung', '24 November 2026'],
  address: 'https://next-rung.example/guide/x/',
};

describe('a quotation', () => {
  test('has each block, and its source below it', () => {
    expect(quotation(shared)).toBe(
      '> Sign nothing.\n>\n> Ask for the plan.\n\n' +
        '— [Low ratings](https://next-rung.example/guide/x/), Next Rung, 24 November 2026',
    );
  });

  test('leaves out what is not known', () => {
    expect(quotation({ ...shared, text: 'x', facts: [undefined, undefined] })).toBe(
      '> x\n\n— [Low ratings](https://next-rung.example/guide/x/)',
    );
  });

  test.each([
    ['*not* _emphasis_ ~~or~~', '\\*not\\* \\_emphasis\\_ \\~\\~or\\~\\~'],
    ['a `tick` and a [link](x)', 'a \\`tick\\` and a \\[link\\](x)'],
    ['<script>', '\\<script>'],
    ['a\\b', 'a\\\\b'],
    ['&amp; and &#38; but R&D', '\\&amp; and \\&#38; but R&D'],
    ['# no heading', '\\# no heading'],
    ['> no quotation', '\\> no quotation'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['2026. It was', '2026\\. It was'],
    ['3) It was', '3\\) It was'],
    ['mid-level, 1 > 0, C#', 'mid-level, 1 > 0, C#'],
  ])('keeps the text %s', (text, expected) => {
    expect(quotation({ ...shared, text })).toMatch(`> ${expected}\n`);
  });

  test('keeps brackets in its title', () => {
    expect(quotation({ ...shared, title: 'A [b] c' })).toContain('— [A \\[b\\] c](https://');
  });
});

describe('a letter', () => {
  const read = (what: Shared) => {
    const url = new URL(letterAddress(what));
    // Not by URLSearchParams, which reads + as a space.
    const part = (name: string) =>
      decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(url.search)?.[1] ?? '');
    return { to: url.protocol + url.pathname, subject: part('subject'), body: part('body') };
  };

  test('has a subject, the words and the address, with line breaks as letters have them', () => {
    expect(read(shared)).toEqual({
      to: 'mailto:',
      subject: 'Low ratings',
      body: 'Sign nothing.\r\n\r\nAsk for the plan.\r\n\r\nhttps://next-rung.example/guide/x/',
    });
  });

  test('keeps every sign of a title and an address', () => {
    const title = 'R&D? 100% + “é” #1';
    const address = 'https://x.example/search/?q=a+b&level=junior#:~:text=a%2db';
    expect(read({ ...shared, title, address })).toMatchObject({
      subject: title,
      body: expect.stringContaining(address),
    });
  });

  test('has the beginning of a long text, up to the end of a word', () => {
    const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const words = read({ ...shared, text }).body.split('\r\n')[0] ?? '';
    expect(words).toMatch(/ word\d+ …$/);
    expect(text.startsWith(words.replace(/ …$/, ''))).toBe(true);
    expect(words.length).toBeGreaterThan(500);
    expect(words.length).toBeLessThan(512);
    expect(letterAddress({ ...shared, text }).length).toBeLessThan(2_000);
  });

  test('has a text of that length whole', () => {
    const text = 'x'.repeat(500);
    expect(read({ ...shared, text }).body.startsWith(`${text}\r\n`)).toBe(true);
  });
});
