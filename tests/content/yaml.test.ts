import { describe } from 'vitest';
import { edited, original, testRows, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** YAML that cannot be read: the line is named, and nothing that refers to the entry is called broken. */
const rows: readonly Row[] = [
  [
    'a colon in a text',
    edited(T, 'title: How', 'title: How: b'),
    [
      `yaml ${T}:3  front matter  is not YAML: bad indentation of a mapping entry → put the text in quotes if it holds ": " or begins with a sign, otherwise mend the indentation`,
    ],
  ],
  [
    'a field twice',
    edited(T, 'sources: [sg]', 'sources: [sg]\nsources: [sg]'),
    [`yaml ${T}:16  front matter  is not YAML: duplicated mapping key → keep one of the two fields`],
  ],
  [
    'quotes that do not end',
    edited(T, 'title: How', 'title: "How'),
    [
      `yaml ${T}:4  front matter  is not YAML: deficient indentation → close the quotes or the bracket on the line before, or indent this one`,
    ],
  ],
  [
    'a bracket that does not end',
    edited(T, 'sources: [sg]', 'sources: [sg'),
    [
      `yaml ${T}:16  front matter  is not YAML: deficient indentation → close the quotes or the bracket on the line before, or indent this one`,
    ],
  ],
  [
    'a tab',
    edited(T, 'sources: [sg]', '\tsources: [sg]'),
    [
      `yaml ${T}:15  front matter  is not YAML: tab characters must not be used in indentation → indent with spaces, not with tabs`,
    ],
  ],
  [
    'a star that is a reference',
    edited(T, 'title: How do I ask without looking slow?', 'title: *important*'),
    [`yaml ${T}:3  front matter  is not YAML: unidentified alias "important*" → put the text in quotes`],
  ],
  [
    'a list of topics',
    { 'content/topics.yaml': '- id: "reviews\n' },
    [
      'yaml content/topics.yaml:2  topics.yaml  is not YAML: deficient indentation → close the quotes or the bracket on the line before, or indent this one',
    ],
  ],
  [
    'a list of levels',
    { 'content/levels.yaml': '{' },
    [
      'yaml content/levels.yaml:1  levels.yaml  is not YAML: unexpected end of the stream within a flow collection → close the bracket',
    ],
  ],
  [
    'a chapter',
    edited(C, 'threads: [how-to-ask]', 'threads: how: to'),
    [
      `yaml ${C}:9  front matter  is not YAML: bad indentation of a mapping entry → put the text in quotes if it holds ": " or begins with a sign, otherwise mend the indentation`,
    ],
  ],
  [
    'a number sign in a text, which begins a comment',
    {
      ...edited(T, 'title: How do I ask without looking slow?', 'title: Am I #7 of 8? # a comment'),
      ...edited('content/topics.yaml', 'name: Your manager', 'name: Your #1 manager'),
    },
    [
      `yaml ${T}:3  title  "#7 of 8? # a comment" is read as a comment → put the whole text in quotes; a comment has a space behind its #`,
      `yaml content/topics.yaml:5  name  "#1 manager" is read as a comment → put the whole text in quotes; a comment has a space behind its #`,
    ],
  ],
  [
    'number signs in quotes, addresses and comments',
    {
      [T]: original(T)
        .replace('title: How do I ask without looking slow?', 'title: "Am I #7 of 8?" # not #8')
        .replace('id: peer, by: Another junior', 'id: peer, by: "Another #2", says: In C#'),
    },
    [],
  ],
];

describe('broken YAML', () => testRows(rows));
