import { describe } from 'vitest';
import { testRows, type Row } from './site-check.ts';

const file = 'content/asked.yaml';
const entry = (id: string, phrases: string) => `- { id: ${id}, phrases: ${phrases} }\n`;

/** What people type who need a page: a list that need not be there. */
const rows: readonly Row[] = [
  [
    'phrases for a thread and for a chapter',
    { [file]: entry('how-to-ask', '[stuck for days]') + entry('j-asking', '[do not dare]') },
    [],
  ],
  ['an empty list', { [file]: '# Nothing yet.\n' }, []],
  [
    'a page that does not exist',
    { [file]: entry('how-to-akk', '[stuck for days]') },
    [
      `reference ${file}:1  how-to-akk.id  there is no chapter or thread "how-to-akk" → write "how-to-ask", or add the chapter or thread`,
    ],
  ],
  [
    'a page that has two entries',
    { [file]: entry('how-to-ask', '[stuck]') + entry('how-to-ask', '[lost]') },
    [
      `duplicate ${file}:2  id  the list of phrases id "how-to-ask" stands twice in this file → change one of the two`,
    ],
  ],
  [
    'no phrase, and one twice',
    { [file]: entry('how-to-ask', '[]') + entry('j-asking', '[do not dare, do not dare]') },
    [
      `field ${file}:1  how-to-ask.phrases  is empty → write a phrase, or remove the entry`,
      `field ${file}:2  j-asking.phrases.1  "do not dare" stands twice in the list → remove one`,
    ],
  ],
];

describe('phrases that people type', () => testRows(rows));
