import { describe } from 'vitest';
import { inChapter, testRows, type Row } from './site-check.ts';
import { chapterFile as C } from './small-site.ts';

const file = 'content/titles.yaml';
const row = (fields: string) =>
  `- { id: acme, company: Acme, junior: E1, mid-level: E2, senior: E3, above: E4, ${fields} }\n`;

/** What the check says of the table of titles. */
const rows: readonly Row[] = [
  ['a row without a fault', { [file]: row('source: sg') }, []],
  ['a row with a warning', { [file]: row('source: sg, warning: Two is the way in.') }, []],
  [
    'an unknown source',
    { [file]: row('source: dbxx') },
    [`reference ${file}:1  acme.source  there is no source "dbxx" → write "dbx", or add the source`],
  ],
  [
    'two rows of one id',
    { [file]: row('source: sg') + row('source: dbx') },
    [
      `duplicate ${file}:2  id  the row of titles id "acme" stands twice in this file → change one of the two`,
    ],
  ],
  [
    'a level that is missing',
    { [file]: row('source: sg').replace('senior: E3, ', '') },
    [`missing-field ${file}:1  acme.senior  is missing → add senior: …`],
  ],
  [
    'an unknown field',
    { [file]: row('source: sg, pay: 1') },
    [
      `unknown-field ${file}:1  acme.pay  unknown field "pay" → remove it; the fields are id, company, junior, mid-level, senior, above, source, warning`,
    ],
  ],
  [
    'a warning that nobody reads',
    { [file]: row(`source: sg, warning: ${'word '.repeat(26)}`) },
    [`field ${file}:1  acme.warning  "${'word '.repeat(10).trim()}…" has 26 words → shorten it to 25`],
  ],
  [
    'a link to a row where the table stands',
    { [file]: row('source: sg'), ...inChapter('<Titles />\n\n[a](#title-acme)') },
    [],
  ],
  [
    'a link to a row that there is not',
    { [file]: row('source: sg'), ...inChapter('<Titles />\n\n[a](#title-acne)') },
    [`anchor ${C}:27  body  there is no anchor "#title-acne" on this page → write #title-acme`],
  ],
];

describe('titles of companies', () => testRows(rows));
