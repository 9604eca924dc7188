import { describe } from 'vitest';
import { original, testRows, type Row } from './site-check.ts';

const file = 'content/asked.yaml';
const entry = (id: string, phrases: string) => `- { id: ${id}, phrases: ${phrases} }\n`;

/** The four expectations that every dimension must have at each level. */
const criteria = {
  'content/criteria.yaml': ['junior', 'mid-level', 'senior']
    .flatMap((level) => ['small', 'tests', 'names', 'diff'].map((word) => `craft.${level}.${word}`))
    .map((id) => `- { id: ${id}, says: A, weak: B, solid: C, next: D }\n`)
    .join(''),
};
const term = {
  'content/glossary.yaml': `${original('content/glossary.yaml')}- { id: how-to-ask, term: Asking, definition: To ask. }\n`,
};

/** What people type who need something: a list that need not be there. */
const rows: readonly Row[] = [
  [
    'phrases for a thread and for a chapter',
    { [file]: entry('how-to-ask', '[stuck for days]') + entry('j-asking', '[do not dare]') },
    [],
  ],
  [
    'phrases for a term and for an expectation',
    {
      [file]: entry('pip', '[on a plan]') + entry('craft.junior.small', '[little commits]'),
      ...criteria,
    },
    [],
  ],
  [
    'a term with the id of a thread: the entry says which it means',
    {
      ...term,
      [file]:
        '- { id: how-to-ask, kind: term, phrases: [asking] }\n' +
        '- { id: how-to-ask, kind: thread, phrases: [stuck for days] }\n',
    },
    [],
  ],
  [
    'a term with the id of a thread, where the entry does not say which',
    { ...term, [file]: entry('how-to-ask', '[asking]') },
    [
      `reference ${file}:1  how-to-ask.id  "how-to-ask" is the id of a thread and of a term → write "kind: thread" or "kind: term" below it`,
    ],
  ],
  [
    'what is there, but of another kind',
    { [file]: '- { id: how-to-ask, kind: term, phrases: [asking] }\n' },
    [
      `reference ${file}:1  how-to-ask.id  there is no term "how-to-ask" → add the term, or remove the reference`,
    ],
  ],
  [
    'a kind that nothing is of, and an id that is none',
    {
      [file]:
        '- { id: pip, kind: page, phrases: [on a plan] }\n- { id: Two Reviews, phrases: [second review] }\n',
    },
    [
      `field ${file}:1  pip.kind  "page" is not one of chapter, thread, term, expectation → write one of chapter, thread, term, expectation`,
      `field ${file}:2  Two Reviews.id  "Two Reviews" is no id → write that of a chapter, thread, term or expectation`,
    ],
  ],
  [
    'expectations in a file that cannot be read: what has phrases is believed',
    {
      [file]: entry('how-to-ask', '[stuck]') + entry('craft.junior.small', '[little commits]'),
      'content/criteria.yaml': '- [',
    },
    [
      'yaml content/criteria.yaml:1  criteria.yaml  is not YAML: unexpected end of the stream within a flow collection → close the bracket',
    ],
  ],
  ['an empty list', { [file]: '# Nothing yet.\n' }, []],
  [
    'a page that does not exist',
    { [file]: entry('how-to-akk', '[stuck for days]') },
    [
      `reference ${file}:1  how-to-akk.id  there is no chapter, thread, term or expectation "how-to-akk" → write "how-to-ask", or add the chapter, thread, term or expectation`,
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
