import { describe, expect, test } from 'vitest';
import type { PictureFacts } from '../../../src/model/picture.ts';
import { inFrames, pictureDrawer } from '../../../src/pictures/draw.ts';
import { pngSize } from '../../../src/pictures/png.ts';
import { budgets } from '../../../src/verify/budgets.ts';

const junior = { id: 'junior', name: 'Junior', rung: 1 } as const;
const senior = { id: 'senior', name: 'Senior', rung: 3 } as const;
const chapter: PictureFacts = { title: 'Reviewing code', kind: 'Chapter', levels: [junior] };

const examples: PictureFacts[] = [
  chapter,
  { title: 'Glossary', kind: 'A career guide for software engineers', levels: [] },
  { title: 'W'.repeat(120), kind: 'Archived question', levels: [junior, senior] },
  {
    title: '我被放进了绩效改进计划，第一周应该做什么？'.repeat(3),
    kind: 'Archived question',
    levels: [senior],
  },
  { title: 'ಹೊಸ ಕೆಲಸ', kind: 'Archived question', levels: [senior] },
  { title: '</svg><script>&amp;"\'', kind: '<b>', levels: [{ ...junior, name: '"><x' }] },
];

describe('a picture', () => {
  test.each(examples)('of $title has its size and weighs little', async (facts) => {
    const picture = await pictureDrawer()(facts);
    expect(pngSize(picture)).toEqual({ width: 1200, height: 630 });
    expect(picture.length).toBeLessThan(budgets.picture);
  });

  test('is the same whatever was drawn before it', async () => {
    const draw = pictureDrawer();
    const alone = await Promise.all(examples.map((facts) => pictureDrawer()(facts)));
    for (const [index, facts] of examples.entries())
      expect((await draw(facts)).equals(alone[index] ?? Buffer.alloc(0)), facts.title).toBe(true);
  });

  test.each<[string, Partial<PictureFacts>]>([
    ['title', { title: 'Reviewing codes' }],
    ['kind', { kind: 'Guide' }],
    ['level', { levels: [senior] }],
    ['number of levels', { levels: [junior, senior] }],
  ])('shows its %s', async (_name, change) => {
    const draw = pictureDrawer();
    expect((await draw(chapter)).equals(await draw({ ...chapter, ...change }))).toBe(false);
  });

  test('whose title is in no face shows what the page is', async () => {
    const draw = pictureDrawer();
    const [unread, kind] = [
      await draw({ ...chapter, title: 'ಹೊಸ ಕೆಲಸ' }),
      await draw({ ...chapter, title: 'Chapter' }),
    ];
    expect(unread.equals(kind)).toBe(true);
  });
});

test('pictures of one frame follow each other, in their order', () => {
  const facts = (title: string, kind: string) => ({ facts: { title, kind, levels: [] } });
  const order = inFrames([facts('a', 'x'), facts('b', 'y'), facts('c', 'x')]);
  expect(order.map((one) => one.facts.title)).toEqual(['a', 'c', 'b']);
});
