import { describe, expect, test } from 'vitest';
import { measure, steps, title as box } from '../../../src/pictures/layout.ts';
import { setTitle, type SetTitle } from '../../../src/pictures/title.ts';

const set = (text: string) => setTitle(text, measure, steps);
const bottom = ({ size, lines }: SetTitle) =>
  box.top + box.capitals * size + (lines.length - 1) * box.leading * size;

const titles = [
  'Senior',
  'Glossary',
  'Reviewing code',
  'My 1:1s are status updates',
  'Warning signs for juniors, and the way back',
  'Rated “sometimes meets” twice in a row. Am I heading for a PIP?',
  'My manager told me in March that I would be promoted in the autumn, then left, and nobody wrote it down: now what?',
  `${'word '.repeat(39)}end.`,
  'W'.repeat(120),
  'كيف أطلب ترقية من مدير جديد في Google عام 2026؟',
  '我被放进了绩效改进计划（PIP），第一周应该做什么？'.repeat(4),
  'मुझे पदोन्नति क्यों नहीं मिली, और अब क्या करूँ?',
  'Got promoted 🎉🚀 but feel like a fraud 👩🏽‍💻 → what now?',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'https://example.org/a/very/long/address/that/nobody/would/ever/break?by=hand&or=otherwise',
];

describe('a title', () => {
  test.each(titles)('%s fits', async (text) => {
    const fitted = await set(text);
    if (fitted === undefined) throw new Error('it was not set');
    expect(fitted.lines.length).toBeGreaterThan(0);
    for (const line of fitted.lines) {
      expect(line.width * fitted.size).toBeLessThanOrEqual(measure);
      expect(line.glyphs.length).toBeGreaterThan(0);
    }
    expect(bottom(fitted)).toBeLessThanOrEqual(box.bottom);
    expect(fitted.size).toBeGreaterThanOrEqual(44);
  });

  test.each([
    ['Senior', 150, 1],
    ['Reviewing code', 150, 2],
    ['Rated “sometimes meets” twice in a row. Am I heading for a PIP?', 80, 3],
    [titles[6] ?? '', 63, 4],
  ])('%s has the size %d and %d lines', async (text, size, lines) => {
    const fitted = await set(text);
    expect([fitted?.size, fitted?.lines.length]).toEqual([size, lines]);
  });

  test('that is too long ends in an ellipsis after a whole word', async () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const [whole, cut] = await Promise.all([set('word…'), set(long)]);
    const ellipsis = whole?.lines[0]?.glyphs.at(-1)?.path;
    expect(cut?.size).toBe(44);
    expect(cut?.lines.at(-1)?.glyphs.at(-1)?.path).toBe(ellipsis);
    expect(cut?.lines.flatMap(({ glyphs }) => glyphs).length).toBeLessThan(long.length);
  });

  test('without spaces that is too long is cut as well', async () => {
    const cut = await set('x'.repeat(900));
    expect(cut?.size).toBe(44);
  });

  test('from right to left stands at the right', async () => {
    expect((await set('كيف أطلب ترقية؟'))?.rightToLeft).toBe(true);
    expect((await set('How is كيف said?'))?.rightToLeft).toBe(false);
  });

  test.each(['ಹೊಸ ಕೆಲಸ', 'Why ಹೊಸ ಕೆಲಸ', ' ', '\u{e000}', '\u200b'])(
    '%j of which too much is in no face is not set at all',
    async (text) => expect(await set(text)).toBeUndefined(),
  );

  test('of which little is in no face is set without it', async () => {
    expect(await set('Why does ಕ happen to me?')).toEqual(await set('Why does happen to me?'));
  });
});
