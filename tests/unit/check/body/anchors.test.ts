import { mdxToJs } from 'satteri';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { headingAnchors } from '../../../../src/check/body/anchors.ts';

/** Ids as the build makes them: by Astro's own plugin. */
async function built(mdx: string): Promise<string[]> {
  const astro = {
    frontmatter: {},
    headings: [] as { slug: string }[],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  const features = { gfm: true, smartPunctuation: true };
  await mdxToJs(mdx, { hastPlugins: [satteriHeadingIdsPlugin()], features, data: { astro } as never });
  return astro.headings.map(({ slug }) => slug);
}

test.each([
  ['plain', '## First 48 hours\n\n### Next', ['first-48-hours', 'next']],
  ['quotes, dashes and dots', '## It\'s "so" -- and... yes', ['its-so--and-yes']],
  ['code, links and emphasis', '## `a--b` [c](/d/) *e* ~~f~~', ['a--b-c-e-f']],
  ['other scripts', '## Größe & 日本', ['größe--日本']],
  ['twice', '## A\n\n## A\n\n## A', ['a', 'a-1', 'a-2']],
  ['inside a component', '<Slip id="x">\n\n### Inside\n\n</Slip>', ['inside']],
  ['with a component', '## a <Note>b</Note> c', ['a-b-c']],
  ['underlined', 'One\ntwo\n---', ['onetwo']],
  ['escapes', '## a\\_b \\{c\\} &amp; d', ['a_b-c--d']],
  ['in code, which is none', '```\n## x\n```', []],
])('of headings: %s', async (_name, mdx, expected) => {
  expect(headingAnchors(mdx)).toEqual(expected);
  expect(await built(mdx)).toEqual(expected);
});
