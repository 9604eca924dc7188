import { describe, expect, test } from 'vitest';
import { readYaml, splitFrontMatter } from '../../../src/loaders/front-matter.ts';

describe('splitFrontMatter', () => {
  test.each([
    ['two parts', '---\na: 1\n---\nText\n', { yaml: 'a: 1\n', yamlLine: 2, body: 'Text\n', bodyLine: 4 }],
    ['an empty first part', '---\n---\nText', { yaml: '', yamlLine: 2, body: 'Text', bodyLine: 3 }],
    ['an empty second part', '---\na: 1\n---', { yaml: 'a: 1\n', yamlLine: 2, body: '', bodyLine: 4 }],
    [
      'an empty line before the text',
      '---\na: 1\n---\n\nText',
      { yaml: 'a: 1\n', yamlLine: 2, body: '\nText', bodyLine: 4 },
    ],
    [
      'line ends of Windows',
      '---\r\na: 1\r\n---\r\nText\r\n',
      { yaml: 'a: 1\r\n', yamlLine: 2, body: 'Text\r\n', bodyLine: 4 },
    ],
    [
      'a mark of byte order',
      '\uFEFF---\na: 1\n---\nText',
      { yaml: 'a: 1\n', yamlLine: 2, body: 'Text', bodyLine: 4 },
    ],
    [
      'spaces behind the dashes',
      '--- \na: 1\n--- \nText',
      { yaml: 'a: 1\n', yamlLine: 2, body: 'Text', bodyLine: 4 },
    ],
    [
      'a rule in the text',
      '---\na: 1\n---\nText\n\n---\n\nMore',
      { yaml: 'a: 1\n', yamlLine: 2, body: 'Text\n\n---\n\nMore', bodyLine: 4 },
    ],
    [
      'dashes inside a line',
      '---\na: x --- y\nb: ----\n---\nText',
      { yaml: 'a: x --- y\nb: ----\n', yamlLine: 2, body: 'Text', bodyLine: 5 },
    ],
    [
      'a line separator, which ends no line',
      '---\na: "x\u2028---\u2028y"\n---\nText',
      { yaml: 'a: "x\u2028---\u2028y"\n', yamlLine: 2, body: 'Text', bodyLine: 4 },
    ],
  ])('divides %s', (_name, text, parts) => {
    expect(splitFrontMatter(text)).toEqual(parts);
  });

  test.each([
    ['an empty file', ''],
    ['plain text', 'Text'],
    ['dashes that are not first', '\n---\na: 1\n---\n'],
    ['dashes that are too many', '----\na: 1\n----\n'],
    ['dashes that are not closed', '---\na: 1\n'],
    ['dashes closed inside a line', '---\na: 1\n ---\n'],
  ])('finds none in %s', (_name, text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});

describe('readYaml', () => {
  test.each([
    ['a day stays text', 'd: 2024-02-30', { d: '2024-02-30' }],
    ['a word that YAML 1.1 takes for a truth value stays text', 'd: yes', { d: 'yes' }],
    ['numbers', 'a: 12\nb: 1.5', { a: 12, b: 1.5 }],
    ['lists and groups', 'a: [x, { b: true }]', { a: ['x', { b: true }] }],
    ['nothing', '', null],
    ['only a comment', '# later\n', null],
  ])('reads: %s', (_name, text, value) => {
    expect(readYaml(text, 1)).toEqual({ value });
  });

  test('keeps a field that is called like a part of every object', () => {
    const read = readYaml('__proto__: 1', 1);
    expect('value' in read && Object.keys(read.value as object)).toEqual(['__proto__']);
  });

  test.each([
    ['a colon in a text', 'a: 1\nb: c: d', 3, /indentation/],
    ['a field twice', 'a: 1\na: 2', 3, /duplicated/],
    ['quotes that are not closed', 'a: "x', 2, /quoted/],
    ['a tag that makes code', 'a: !!js/function x', 2, /tag/],
  ])('says the line of the file: %s', (_name, text, line, error) => {
    expect(readYaml(text, 2)).toEqual({ line, error: expect.stringMatching(error) as unknown });
  });
});
