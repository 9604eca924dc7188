import { describe } from 'vitest';
import { edited, original, testRows, type Row } from './site-check.ts';
import { archivedFile as A, threadFile as T } from './small-site.ts';

const staff = '- { id: staff, by: Staff engineer, origin: editorial, date: 2026-11-01 }';
const withAnswers = (...answers: string[]) => ({
  [A]: original(A)
    .replace(staff, ['- { id: staff, by: Staff engineer, origin: archived }', ...answers].join('\n  '))
    .replace('<!-- what decides -->', '<!-- answer: b -->\n\nOr not.\n\n<!-- what decides -->'),
});

/** Fields by themselves: their types and their values. */
const rows: readonly Row[] = [
  [
    'an empty title',
    edited(T, 'How do I ask without looking slow?', '""'),
    [`field ${T}:3  title  is empty → write it`],
  ],
  [
    'a title of nothing that can be seen',
    edited(T, 'How do I ask without looking slow?', '"\u200B\u200E"'),
    [`field ${T}:3  title  "\u200B\u200E" is empty → write it`],
  ],
  [
    'a title without a value',
    edited(T, 'How do I ask without looking slow?', ''),
    [`field ${T}:3  title  has no value → write title: …`],
  ],
  [
    'an optional field without a value',
    edited(T, ', level: junior }', ', level: }'),
    [`field ${T}:7  asker.level  has no value → write level: junior or mid-level or senior, or remove it`],
  ],
  [
    'a misspelt kind',
    edited(A, 'kind: archived', 'kind: archive'),
    [`field ${A}:4  kind  "archive" is not one of archived, sample → write archived`],
  ],
  [
    'a misspelt kind hides no other fault',
    {
      [T]: original(T)
        .replace('kind: sample', 'kind: samples')
        .replace('checked: 2026-11-02', 'checked: soon'),
    },
    [
      `field ${T}:4  kind  "samples" is not one of archived, sample → write sample`,
      `date ${T}:9  checked  "soon" is not a day → write YYYY-MM-DD`,
    ],
  ],
  [
    'text instead of a list',
    edited(T, 'levels: [junior]', 'levels: junior'),
    [`field ${T}:5  levels  "junior" is text, not a list → write [junior]`],
  ],
  [
    'a number instead of text',
    edited(T, 'title: How do I ask without looking slow?', 'title: 12'),
    [`field ${T}:3  title  12 is a number, not text → put it in quotes: "12"`],
  ],
  [
    'text instead of fields',
    edited(T, '{ label: Junior engineer, level: junior }', 'Junior engineer'),
    [
      `field ${T}:7  asker  "Junior engineer" is text, not fields (label, level, role, company) → write its fields indented below it`,
    ],
  ],
  [
    'a list instead of text',
    edited(T, 'title: How do I ask without looking slow?', 'title: [a, b]'),
    [
      `field ${T}:3  title  ["a","b"] is a list, not text → write text on one line, in quotes if it holds ": " or begins with [ or {`,
    ],
  ],
  [
    'text instead of a truth value',
    edited('content/dimensions.yaml', 'name: Craft', 'name: Craft, axis: "yes"'),
    [
      'field content/dimensions.yaml:1  craft.axis  "yes" is text, not true or false → write true or false, without quotes',
    ],
  ],
  [
    'text instead of a number',
    edited('content/sources.yaml', 'year: 2024', 'year: "2024"'),
    ['field content/sources.yaml:1  sg.year  "2024" is text, not a number → write a number without quotes'],
  ],
  [
    'text instead of an entry',
    { 'content/dimensions.yaml': '- craft\n- { id: craft, name: Craft, summary: x }\n' },
    [
      'field content/dimensions.yaml:1  0  "craft" is text, not fields (id, name, axis, summary…) → write one field a line, "name: value"',
    ],
  ],
  [
    'a list that is none',
    { 'content/topics.yaml': 'a: 1\n' },
    ['field content/topics.yaml:1  topics.yaml  is not a list → begin each topic with "- id: …"'],
  ],
  [
    'a year out of range',
    edited('content/sources.yaml', 'year: 2024', 'year: 24'),
    ['field content/sources.yaml:1  sg.year  24 is out of range → write a whole number from 1900 to 2100'],
  ],
  [
    'an id with capitals',
    edited(T, '{ id: em-small,', '{ id: Em Small,'),
    [
      `field ${T}:11  answers.0.id  "Em Small" is not an id → write lower-case words and digits joined by hyphens`,
    ],
  ],
  [
    'votes and a mark on an answer of ours',
    edited(A, staff, staff.replace('origin: editorial', 'origin: editorial, votes: 3, accepted: true')),
    ['accepted', 'votes'].map(
      (name) =>
        `field ${A}:16  answers.0.${name}  an answer by this site has neither votes nor a mark of the asker → remove it, or write origin: archived if it comes from the source`,
    ),
  ],
  [
    'an archived answer in a sample',
    edited(T, 'by: Another junior, origin: editorial', 'by: Another junior, origin: archived'),
    [`field ${T}:12  answers.1.origin  a sample has no source to take an answer from → write editorial`],
  ],
  [
    'two accepted answers, and more answers than were captured',
    Object.fromEntries(
      Object.entries(
        withAnswers('- { id: b, by: Somebody, origin: archived, votes: -2, accepted: true }'),
      ).map(([file, text]) => [
        file,
        text
          .replace('origin: archived }', 'origin: archived, accepted: true }')
          .replace('captured: { comments: 0 }', 'captured: { answers: 1 }'),
      ]),
    ),
    [
      `field ${A}:14  source.captured.answers  1 were captured, but 2 answers have the origin "archived" → write how many were captured`,
      `field ${A}:17  answers.1.accepted  the asker accepted "staff" already → keep the one that the source marks`,
    ],
  ],
  [
    'votes against, and a mark that says no',
    withAnswers('- { id: b, by: Somebody, origin: archived, votes: -2, accepted: false }'),
    [],
  ],
  [
    'more votes than there are people',
    withAnswers('- { id: b, by: Somebody, origin: archived, votes: 99999999999 }'),
    [
      `field ${A}:17  answers.1.votes  99999999999 is out of range → write a whole number from -1000000000 to 1000000000`,
    ],
  ],
];

describe('values of fields', () => testRows(rows));
