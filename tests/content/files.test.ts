import { describe } from 'vitest';
import { original, testRows, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** What is wrong with a file as a whole. Nothing else may be said: not of it, and not of what refers to it. */
const rows: readonly Row[] = [
  [
    'UTF-16',
    { [T]: Buffer.from(original(T), 'utf16le') },
    [`encoding ${T}:1  encoding  has a NUL byte, which no text has → remove it, or save the file as UTF-8`],
  ],
  [
    'Latin-1',
    { [T]: Buffer.concat([Buffer.from(original(T)), Buffer.from([0xe9, 0x0a])]) },
    [`encoding ${T}:34  encoding  has bytes that are not UTF-8 → save the file as UTF-8`],
  ],
  [
    'a NUL byte',
    { [T]: `${original(T)}\0` },
    [`encoding ${T}:34  encoding  has a NUL byte, which no text has → remove it, or save the file as UTF-8`],
  ],
  [
    'more than 1 MB',
    { [T]: original(T) + 'x'.repeat(1_000_000) },
    [
      `size ${T}  file name  the file has 1000623 bytes, more than 1000000 → divide the text, or move what is not text to public/`,
    ],
  ],
  [
    'a vocabulary that is not UTF-8',
    { 'content/topics.yaml': Buffer.from([0x2d, 0x20, 0xff]) },
    ['encoding content/topics.yaml:1  encoding  has bytes that are not UTF-8 → save the file as UTF-8'],
  ],
  [
    'nothing',
    { [T]: '' },
    [
      `front-matter ${T}:1  front matter  the file is empty → begin the file with a line ---, its fields, and a line ---`,
    ],
  ],
  [
    'no front matter',
    { [T]: 'Hello\n' },
    [
      `front-matter ${T}:1  front matter  the file has no front matter → begin the file with a line ---, its fields, and a line ---`,
    ],
  ],
  [
    'front matter without an end',
    { [T]: '---\nid: how-to-ask\n' },
    [`front-matter ${T}:1  front matter  the front matter never ends → close it with a line ---`],
  ],
  [
    'front matter that is a list',
    { [T]: '---\n- a\n---\nText' },
    [`front-matter ${T}:1  front matter  ["a"] is no field → write one field a line, "name: value"`],
  ],
  [
    'front matter that is a sentence',
    { [T]: '---\nhello\n---\nText' },
    [`front-matter ${T}:1  front matter  "hello" is no field → write one field a line, "name: value"`],
  ],
  [
    'a thread without text',
    { [T]: original(T).slice(0, original(T).indexOf('I am stuck')) },
    [`empty-body ${T}:17  body  the page has no text → write it below the front matter`],
  ],
  [
    'a chapter without text',
    { [C]: original(C).slice(0, original(C).indexOf('## Whom')) },
    [`empty-body ${C}:14  body  the page has no text → write it below the front matter`],
  ],
];

describe('files that cannot be read', () => testRows(rows));
