import { describe, expect, test } from 'vitest';
import { spell } from '../../../src/pictures/spell.ts';

const style = { slope: 'normal', weight: 700, spacing: { letters: 0, words: 0 } } as const;

async function spelt(text: string): Promise<{ text: string; lost: number; faces: number }> {
  const { runs, lost } = await spell(text, style);
  return {
    text: runs.map((run) => run.text).join(''),
    lost,
    faces: new Set(runs.map(({ face }) => face)).size,
  };
}

describe('text that some face has', () => {
  test.each([
    ['Latin', 'Rated “sometimes meets” — twice, in Łódź, Đà Nẵng and İzmir…'],
    ['Greek', 'Πώς ζητώ αύξηση; ἀρχή'],
    ['Cyrillic', 'Как просить о повышении? Ґанок і їжак'],
    ['Arabic', 'كيف أطلب ترقية من مدير جديد؟'],
    ['Hebrew', 'איך מבקשים קידום?'],
    ['Devanagari', 'मुझे पदोन्नति क्यों नहीं मिली?'],
    ['Chinese', '我被放进了绩效改进计划，第一周应该做什么？'],
    ['Japanese', '昇進を断られました。どうすればいいですか？'],
    ['Korean', '승진에서 떨어졌어요. 이제 어떻게 하죠?'],
    ['Thai', 'ฉันควรขอเลื่อนตำแหน่งเมื่อไหร่'],
    ['emoji', 'Promoted 🎉🚀 and 👩‍💻 ❤️ 🇩🇪'],
    ['signs', 'junior → senior, ≠ better ✓ 50 % ½ © ™ €'],
    ['all of them at once', 'Aé Ωя بא द 我あ한ก🎉→'],
  ])('%s', async (_name, text) => {
    const found = await spelt(text);
    expect(found).toMatchObject({ text, lost: 0 });
    expect(found.faces).toBeGreaterThan(0);
  });
});

describe('text that is written in a simpler way', () => {
  test.each([
    ['𝗕𝗼𝗹𝗱 𝒊𝒕𝒂𝒍𝒊𝒄', 'Bold italic'],
    ['e\u0301te\u0301', 'été'],
    ['👩🏽‍💻 👍🏿', '👩‍💻 👍'],
  ])('%s', async (text, expected) => {
    expect(await spelt(text)).toMatchObject({ text: expected, lost: 0 });
  });
});

describe('text that no face has', () => {
  test.each([
    ['ಹೊಸ ಕೆಲಸ', '', 5],
    ['My ಕ manager', 'My manager', 1],
    ['ಕ manager', 'manager', 1],
    ['private \u{e000} use', 'private use', 1],
    ['broken \ud800 half', 'broken half', 1],
    ['\u200b\u00ad', '', 0],
    ['in\u00advisible', 'invisible', 0],
  ])('%j leaves %j', async (text, expected, lost) => {
    const found = await spelt(text);
    expect(found.text.trim()).toBe(expected);
    expect(found.lost).toBe(lost);
  });
});
