import { expect, test } from 'vitest';
import { mdxTree } from '../../../../src/check/body/tree.ts';
import { bodyWords } from '../../../../src/check/body/body-words.ts';

test.each([
  ['Two words, [and four](/more/) here.', 5],
  ['## A heading\n\n- an **item**\n\n| a | cell |\n|---|---|\n| b | – |', 7],
  ['Code `is read` too.\n\n```text\nso is this\n```', 7],
  ['<Slip id="not-this" kind="script" title="This title">\n\n> "Yes."\n\n</Slip>', 3],
  ['<Views>\n<View by="A b" says="C d e.">\n\nF.\n\n</View>\n</Views>', 6],
  ['<Tree title="T">\n<Fork ask="Is it so?" leave="yes">\n\nGo.\n\n</Fork>\n</Tree>', 5],
  ['<Monday dimension="people" level="all" />\n\n<Titles />', 0],
  ['{/* a comment */}', 0],
])('%j', (mdx, words) => {
  const tree = mdxTree(mdx);
  expect('root' in tree && bodyWords(tree.root)).toBe(words);
});
