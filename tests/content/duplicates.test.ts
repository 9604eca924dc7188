import { describe } from 'vitest';
import { anotherThread, edited, original, testRows, type Row } from './site-check.ts';
import { archivedFile as A, chapterFile as C, threadFile as T } from './small-site.ts';

/** Ids, titles, addresses and numbers that stand twice. */
const rows: readonly Row[] = [
  [
    'the id of another thread',
    { 'content/questions/2026/why.md': anotherThread().replace('title: How', 'title: Why') },
    [
      'duplicate content/questions/2026/why.md:2  id  the thread id "how-to-ask" stands in content/questions/2026/how-to-ask.md too → change one of the two',
    ],
  ],
  [
    'the id of another term',
    edited('content/glossary.yaml', 'id: rating', 'id: pip'),
    [
      'duplicate content/glossary.yaml:2  id  the term id "pip" stands twice in this file → change one of the two',
    ],
  ],
  [
    'the title of another page',
    edited(A, 'title: Two reviews in a row', 'title: How do I ask without looking slow?'),
    [
      `duplicate ${T}:3  title  the title "How do I ask without looking slow?" stands in content/questions/2023/two-reviews.md too → change one of the two`,
    ],
  ],
  [
    'the short answer of another thread, in other marks',
    edited(A, '\nCount.\n', '\n*Ask*.\n'),
    [
      `duplicate ${T}:1  short answer  the short answer, whose first words describe the page, stands in content/questions/2023/two-reviews.md too → change one of the two`,
    ],
  ],
  [
    'the address of another thread',
    {
      'content/questions/2025/how-to-ask.md': anotherThread()
        .replace('id: how', 'id: why')
        .replace('title: How', 'title: Why')
        .replaceAll('2026-11-01', '2025-11-01'),
    },
    [
      `duplicate ${T}  file name  the address /questions/how-to-ask/ stands in content/questions/2025/how-to-ask.md too → change one of the two`,
    ],
  ],
  [
    'the number of another chapter',
    {
      'content/guide/junior/01-why.mdx': original(C)
        .replace('j-asking', 'j-why')
        .replace('title: Asking', 'title: Why'),
    },
    [
      'duplicate content/guide/junior/01-why.mdx  file name  the number 1 of junior stands in content/guide/junior/01-asking.mdx too → change one of the two',
    ],
  ],
  [
    'an answer with the id of another',
    { [T]: original(T).replaceAll('peer', 'em-small') },
    [
      `duplicate ${T}:12  answers.1.id  two answers have the id "em-small" → give each answer an id of its own: it is its anchor`,
      `section ${T}:27  answer: em-small  the part "answer: em-small" stands twice → keep one and join the texts`,
    ],
  ],
  [
    'an answer with an id of the page',
    { [T]: original(T).replaceAll('em-small', 'sources'), [C]: original(C).replace('em-small', 'sources') },
    [
      `duplicate ${T}:11  answers.0.id  the id "sources" is an anchor that the page makes itself → choose an id that says who answers, for instance em-small-firm`,
    ],
  ],
];

describe('what must differ', () => testRows(rows));
