import { describe, expect, test } from 'vitest';
import {
  allNodes,
  attribute,
  isJsx,
  lineOf,
  markdownTree,
  mdxTree,
  nodes,
} from '../../../../src/check/body/tree.ts';

describe('mdxTree', () => {
  test.each([
    ['a\n\n<Foo>\n', 3, 'Expected a closing tag for `<Foo>`'],
    ['a\n\n</Foo>', 3, 'Unexpected closing tag `</Foo>`, expected an open tag first'],
    ['x { y', 1, 'Unexpected end of file in expression, expected a corresponding closing brace for `{`'],
    ['ok\n\na <b', 3, 'Unexpected character after `<`, expected a valid JSX tag'],
  ])('says where and why %j is none', (mdx, line, wrong) => {
    expect(mdxTree(mdx)).toEqual({ line, wrong });
  });

  test('reads a text that begins with a rule, which is no front matter', () => {
    const tree = mdxTree('---\n\na: b\n\n---\n');
    expect('root' in tree && allNodes(tree.root).map(({ type }) => type)).toEqual([
      'root',
      'thematicBreak',
      'paragraph',
      'text',
      'thematicBreak',
    ]);
  });
});

test('nodes come with what is around them, in the order of the text', () => {
  const found = [...nodes(markdownTree('a\n\n- b'))].map(([{ type }, around]) =>
    [...around.map((one) => one.type), type].join(' '),
  );
  expect(found).toEqual([
    'root',
    'root paragraph',
    'root paragraph text',
    'root list',
    'root list listItem',
    'root list listItem paragraph',
    'root list listItem paragraph text',
  ]);
});

test('a node knows its line', () => {
  expect(
    allNodes(markdownTree('a\n\n\nb'))
      .filter(({ type }) => type === 'paragraph')
      .map(lineOf),
  ).toEqual([1, 4]);
});

test('attributes that are text are read, others are not', () => {
  const tree = mdxTree('<Slip id="a" kind={b} open {...c} />');
  const slip = 'root' in tree ? allNodes(tree.root).find(isJsx) : undefined;
  expect(slip).toBeDefined();
  if (slip !== undefined)
    expect(['id', 'kind', 'open', 'title'].map((name) => attribute(slip, name))).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
    ]);
});
