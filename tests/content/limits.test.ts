import { describe } from 'vitest';
import { edited, testRows, type Row } from './site-check.ts';
import { archivedFile as A, chapterFile as C, threadFile as T } from './small-site.ts';

/** How long and how many. */
const rows: readonly Row[] = [
  [
    'a long title',
    edited(T, 'How do I ask without looking slow?', 'x'.repeat(121)),
    [
      `field ${T}:3  title  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" has 121 characters → shorten it to 120`,
    ],
  ],
  [
    'a title of two lines',
    edited(T, 'title: How do I ask without looking slow?', 'title: |\n  a\n  b'),
    [`field ${T}:3  title  "a b" has a line break → write it on one line`],
  ],
  [
    'a short description',
    edited(
      'content/pages/about.mdx',
      'Who writes this site, for whom it is written, and what it promises to those who read it.',
      'Short.',
    ),
    [
      'field content/pages/about.mdx:3  description  "Short." has only 6 characters → say in 70 to 160 what the reader finds on the page',
    ],
  ],
  [
    'too many words',
    edited(C, 'Ask after twenty minutes.', 'word '.repeat(81)),
    [
      `field ${C}:6  answer  "word word word word word word word word word word…" has 81 words → shorten it to 80`,
    ],
  ],
  [
    'too few topics',
    edited(T, 'topics: [manager]', 'topics: []'),
    [`field ${T}:6  topics  is empty → name one to four topics`],
  ],
  [
    'too many topics',
    edited(T, 'topics: [manager]', 'topics: [a, b, c, d, e]'),
    [`field ${T}:6  topics  names more than four topics → keep the four that matter`],
  ],
  [
    'an entry twice',
    edited(T, 'topics: [manager]', 'topics: [manager, manager]'),
    [`field ${T}:6  topics.1  "manager" stands twice in the list → remove one`],
  ],
  [
    'a count in words',
    edited(A, 'views: 1.1K', 'views: many'),
    [
      `field ${A}:13  source.reported.views  "many" is not a count → write it as the source prints it, for instance 12 or 1.1K`,
    ],
  ],
  [
    'a count below nothing',
    edited(A, 'captured: { comments: 0 }', 'captured: { comments: -1 }'),
    [`field ${A}:14  source.captured.comments  -1 is out of range → write a whole number from 0 on`],
  ],
  [
    'an address that is none',
    edited(A, 'name: Taro', 'name: Taro\n  url: taro'),
    [`field ${A}:12  source.url  "taro" is not a web address → write it whole, from https:// on`],
  ],
];

describe('limits', () => testRows(rows));
