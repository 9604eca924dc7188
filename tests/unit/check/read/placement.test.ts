import { describe, expect, test } from 'vitest';
import { asSlug, place } from '../../../../src/check/read/placement.ts';

describe('place', () => {
  test.each([
    ['levels.yaml', { kind: 'levels' }],
    ['glossary.yaml', { kind: 'terms' }],
    [
      'guide/junior/09-low-ratings.mdx',
      { kind: 'chapters', slug: 'low-ratings', proper: 'guide/junior/09-low-ratings.mdx' },
    ],
    ['guide/every-level/101-a.mdx', { kind: 'chapters', slug: 'a', proper: 'guide/every-level/101-a.mdx' }],
    ['levels/mid-level.mdx', { kind: 'levelPages', slug: 'mid-level', proper: 'levels/mid-level.mdx' }],
    ['pages/about.mdx', { kind: 'pages', slug: 'about', proper: 'pages/about.mdx' }],
    [
      'questions/2026/how-to-ask.md',
      { kind: 'threads', slug: 'how-to-ask', proper: 'questions/2026/how-to-ask.md' },
    ],
    ['guide/junior/a.png', { kind: 'image' }],
    ['pages/A.JPG', { kind: 'image' }],
  ])('%s stands where it should', (path, expected) => {
    expect(place(path)).toEqual(expected);
  });

  test.each([
    ['guide/junior/9-a.mdx', 'guide/junior/09-a.mdx'],
    ['guide/junior/09_Low Ratings.md', 'guide/junior/09-low-ratings.mdx'],
    ['guide/midlevel/01-a.mdx', 'guide/mid-level/01-a.mdx'],
    ['guide/whatever/01-a.mdx', 'guide/<level>/01-a.mdx'],
    ['guide/junior/deep/01-a.mdx', 'guide/junior/01-a.mdx'],
    ['guide/a.mdx', 'guide/<level>/<nn>-a.mdx'],
    ['levels/Junior.mdx', 'levels/junior.mdx'],
    ['pages/team/about.mdx', 'pages/about.mdx'],
    ['questions/26/a.md', 'questions/<year>/a.md'],
    ['questions/2026/a.mdx', 'questions/2026/a.md'],
    ['questions/2026/a--b.md', 'questions/2026/a-b.md'],
    ['questions/2026/a.markdown', 'questions/2026/a.md'],
  ])('%s should be %s', (path, proper) => {
    const placement = place(path);
    expect(placement).toMatchObject({
      proper,
      finding: { code: 'placement', remedy: `name it content/${proper}` },
    });
  });

  test.each([
    ['drafts/a.md', 'drafts'],
    ['drafts/deep/a.md', 'drafts'],
    ['README.md', 'README.md'],
    ['guide/notes.txt', 'guide/notes.txt'],
    ['questions/2026/a.png', 'questions/2026/a.png'],
    ['levels/levels.yaml', 'levels/levels.yaml'],
  ])('%s is unknown: %s is to be removed', (path, at) => {
    expect(place(path)).toMatchObject({ kind: 'unknown', at, finding: { code: 'placement' } });
  });
});

test.each([
  ['How do I ask?', 'how-do-i-ask'],
  ["I'm stuck — again…", 'im-stuck-again'],
  ['Crème brûlée & 3 things', 'creme-brulee-3-things'],
  ['already-a-slug-2', 'already-a-slug-2'],
  ['日本', ''],
  ['--', ''],
])('asSlug(%s) is %s', (text, slug) => {
  expect(asSlug(text)).toBe(slug);
});
