import { describe } from 'vitest';
import { edited, testRows, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** Fields by themselves: unknown ones and missing ones. */
const rows: readonly Row[] = [
  [
    'a misspelt field is reported once',
    edited(T, 'levels:', 'leves:'),
    [`unknown-field ${T}:5  leves  unknown field "leves" → write "levels", or remove it`],
  ],
  [
    'a misspelt field inside another',
    edited(T, 'asker: { label', 'asker: { lable'),
    [`unknown-field ${T}:7  asker.lable  unknown field "lable" → write "label", or remove it`],
  ],
  [
    'a field in capitals',
    edited(C, 'title:', 'Title:'),
    [`unknown-field ${C}:3  Title  unknown field "Title" → write "title", or remove it`],
  ],
  [
    'an unknown field',
    edited('content/pages/about.mdx', 'title: About', 'title: About\nfoo: 1'),
    [
      'unknown-field content/pages/about.mdx:3  foo  unknown field "foo" → remove it; the fields are title, description, published, checked',
    ],
  ],
  [
    'a field of the other kind of thread',
    edited(T, 'sources: [sg]', 'sources: [sg]\nsource: { name: x }'),
    [
      `unknown-field ${T}:16  source  "source" stands only where "kind" is "archived" → remove it, or write kind: archived`,
    ],
  ],
  [
    'a missing title',
    edited(T, 'title: How do I ask without looking slow?\n', ''),
    [`missing-field ${T}:1  title  is missing → add title: …`],
  ],
  ['a missing id', edited(T, 'id: how-to-ask\n', ''), [`missing-field ${T}:1  id  is missing → add id: …`]],
  [
    'a missing day',
    edited(C, 'checked: 2026-11-02\n', ''),
    [`missing-field ${C}:1  checked  is missing → add checked: YYYY-MM-DD`],
  ],
  [
    'a missing kind',
    edited(T, 'kind: sample\n', ''),
    [`missing-field ${T}:1  kind  is missing → add kind: archived or sample`],
  ],
  [
    'a missing role',
    edited(T, 'by: Another junior, ', ''),
    [`missing-field ${T}:12  answers.1.by  is missing → add by: …`],
  ],
  [
    'a missing list',
    edited(C, 'dimensions: [craft]\n', ''),
    [`missing-field ${C}:1  dimensions  is missing → add dimensions: […]`],
  ],
  [
    'all fields missing',
    { 'content/pages/about.mdx': '---\n---\nText.\n' },
    [
      'missing-field content/pages/about.mdx:1  checked  is missing → add checked: YYYY-MM-DD',
      'missing-field content/pages/about.mdx:1  description  is missing → add description: …',
      'missing-field content/pages/about.mdx:1  published  is missing → add published: YYYY-MM-DD',
      'missing-field content/pages/about.mdx:1  title  is missing → add title: …',
    ],
  ],
];

describe('names of fields', () => testRows(rows));
