import { describe } from 'vitest';
import { edited, testRows, type Row } from './site-check.ts';
import { archivedFile as A, chapterFile as C, threadFile as T } from './small-site.ts';

/** What one file says of another. */
const rows: readonly Row[] = [
  [
    'a reference beside a fault, at its own place in the list',
    edited(T, 'related: [two-reviews]', 'related: [NOT AN ID, nope]'),
    [
      `field ${T}:14  related.0  "NOT AN ID" is not an id → write lower-case words and digits joined by hyphens`,
      `reference ${T}:14  related.1  there is no thread "nope" → add the thread, or remove the reference`,
    ],
  ],
  [
    'references to an entry with faults',
    edited(A, 'title: Two reviews in a row', 'title: 12'),
    [`field ${A}:3  title  12 is a number, not text → put it in quotes: "12"`],
  ],
  [
    'references to a level that is misspelt where it is defined',
    edited('content/levels.yaml', 'id: junior', 'id: junoir'),
    [
      'field content/levels.yaml:2  junoir.id  "junoir" is not one of junior, mid-level, senior, every-level → write junior',
    ],
  ],
  [
    'an unknown level',
    edited(T, 'levels: [junior]', 'levels: [midlevel]'),
    [
      `field ${T}:5  levels.0  "midlevel" is not one of junior, mid-level, senior, every-level → write mid-level`,
    ],
  ],
  [
    'an unknown topic',
    edited(T, 'topics: [manager]', 'topics: [maneger]'),
    [`reference ${T}:6  topics.0  there is no topic "maneger" → write "manager", or add the topic`],
  ],
  [
    'an unknown dimension',
    edited(C, 'dimensions: [craft]', 'dimensions: [kraft]'),
    [`reference ${C}:8  dimensions.0  there is no dimension "kraft" → write "craft", or add the dimension`],
  ],
  [
    'an unknown source',
    edited(C, 'sources: [sg, dbx]', 'sources: [sg, dbxx]'),
    [`reference ${C}:12  sources.1  there is no source "dbxx" → write "dbx", or add the source`],
  ],
  [
    'an unknown thread',
    edited(C, 'threads: [how-to-ask]', 'threads: [how-to-akk]'),
    [`reference ${C}:9  threads.0  there is no thread "how-to-akk" → write "how-to-ask", or add the thread`],
  ],
  [
    'an unknown chapter',
    edited(T, 'chapters: [j-asking]', 'chapters: [j-askin]'),
    [`reference ${T}:13  chapters.0  there is no chapter "j-askin" → write "j-asking", or add the chapter`],
  ],
  [
    'an unknown term',
    edited('content/glossary.yaml', 'see: [pip]', 'see: [pap]'),
    [
      'reference content/glossary.yaml:2  rating.see.0  there is no term "pap" → write "pip", or add the term',
    ],
  ],
  [
    'a thread that refers to itself',
    edited(T, 'related: [two-reviews]', 'related: [how-to-ask]'),
    [`cycle ${T}:14  related.0  "how-to-ask" refers to itself → remove it from its own list`],
  ],
  [
    'a term that refers to itself',
    edited('content/glossary.yaml', 'see: [pip]', 'see: [rating]'),
    ['cycle content/glossary.yaml:2  rating.see.0  "rating" refers to itself → remove it from its own list'],
  ],
  [
    'a ladder that leads back',
    edited('content/levels.yaml', 'next: senior', 'next: junior'),
    [
      'cycle content/levels.yaml:3  mid-level.next  "junior" stands on rung 1, which is not above rung 2: the ladder would lead back → name the level one rung up, or leave "next" out',
    ],
  ],
  [
    'a level without a page',
    { 'content/levels/senior.mdx': null },
    [
      'reference content/levels.yaml:4  senior  the level "senior" has no page, but every level\'s address is linked to → write content/levels/senior.mdx',
    ],
  ],
];

describe('references', () => testRows(rows));
