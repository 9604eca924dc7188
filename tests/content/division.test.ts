import { describe } from 'vitest';
import { edited, original, testRows, type Row } from './site-check.ts';
import { threadFile as T } from './small-site.ts';

/** The division of a thread into its parts. */
const rows: readonly Row[] = [
  [
    'a missing part',
    edited(T, '<!-- short answer -->\n\nAsk.\n', ''),
    [
      `section ${T}:17  short answer  the part "short answer" is missing → add a line <!-- short answer --> and its text below it`,
    ],
  ],
  [
    'a doubled part',
    edited(T, 'Ask early.\n\n<', 'Ask early.\n\n<!-- short answer -->\n\nx\n\n<'),
    [`section ${T}:27  short answer  the part "short answer" stands twice → keep one and join the texts`],
  ],
  [
    'an unknown part',
    edited(T, 'The hour.', 'The hour.\n\n<!-- note to self -->\n\nx'),
    [
      `section ${T}:35  body  unknown part "note to self" → write one of <!-- short answer -->, <!-- what decides -->, <!-- this week -->, <!-- when this is wrong -->, or <!-- answer: ID -->`,
    ],
  ],
  [
    'a part in capitals',
    edited(T, '<!-- short answer -->', '<!-- Short Answer -->'),
    [
      `section ${T}:19  short answer  the comment line says "Short Answer" → write it in lower case: <!-- short answer -->`,
    ],
  ],
  [
    'an answer in capitals',
    edited(T, '<!-- answer: peer -->', '<!-- Answer: Peer -->'),
    [
      `section ${T}:27  answer: peer  the comment line says "Answer: Peer" → write it in lower case: <!-- answer: peer -->`,
    ],
  ],
  [
    'words behind a comment line',
    edited(T, '<!-- answer: peer -->\n\nAsk me.', '<!-- answer: peer --> Ask me.\n\nNow.'),
    [
      `section ${T}:27  answer: peer  words stand behind <!-- answer: peer --> on its line → write them on the next line`,
    ],
  ],
  [
    'a part of which only a comment is left',
    edited(T, 'Ask me.', '<!--\nAsk me.\n-->'),
    [`section ${T}:27  answer: peer  the part "answer: peer" is empty → write its text`],
  ],
  [
    'an empty part',
    edited(T, 'Ask.\n\n', ''),
    [`section ${T}:19  short answer  the part "short answer" is empty → write its text`],
  ],
  [
    'parts of raw HTML without words',
    {
      [T]: original(T)
        .replace('\nAsk.\n', '\n<br>\n')
        .replace('Ask me.', '<div>\n\n</div>')
        .replace(/\nI am stuck.*\n/, '\n<p>&nbsp;</p>\n'),
    },
    [
      `section ${T}:17  question  the question is missing → write it first, before any comment line`,
      `section ${T}:19  short answer  the part "short answer" is empty → write its text`,
      `section ${T}:27  answer: peer  the part "answer: peer" is empty → write its text`,
    ],
  ],
  [
    'an empty part that may be left out',
    edited(T, 'The hour.', 'The hour.\n\n<!-- this week -->'),
    [
      `section ${T}:35  this week  the part "this week" is empty → write its text, or remove its comment line`,
    ],
  ],
  [
    'an empty answer',
    edited(T, 'Ask me.\n\n', ''),
    [`section ${T}:27  answer: peer  the part "answer: peer" is empty → write its text`],
  ],
  [
    'an answer that is listed, but not written',
    edited(T, '<!-- answer: peer -->\n\nAsk me.\n', ''),
    [
      `section ${T}:17  answer: peer  the part "answer: peer" is missing → add a line <!-- answer: peer --> and its text below it`,
    ],
  ],
  [
    'an answer that is written, but not listed',
    edited(T, 'The hour.', 'The hour.\n\n<!-- answer: pear -->\n\nx'),
    [
      `section ${T}:35  answer: pear  the answer "pear" is written, but the front matter does not list it → add { id: pear, by: …, says: …, origin: … } to "answers", or write one of: em-small, peer`,
    ],
  ],
  [
    'a code block without an end',
    edited(T, 'Ask early.\n\n<', '```\nAsk early.\n\n<'),
    [
      `section ${T}:25  answer: em-small  the code block that begins here never ends → add a line of the same marks below it, for instance \`\`\``,
    ],
  ],
  [
    'no question',
    edited(T, 'I am stuck. See [the chapter](/guide/junior/asking/#whom-to-ask).', ''),
    [`section ${T}:17  question  the question is missing → write it first, before any comment line`],
  ],
  [
    'a comment line before the question',
    edited(T, 'I am stuck.', '<!-- question -->\n\nI am stuck.'),
    [
      `section ${T}:17  question  the question has a comment line of its own → remove the line <!-- question -->: what stands before the first comment line is the question`,
    ],
  ],
  [
    'answers that could not be read are believed',
    edited(T, 'answers:', 'answrs:'),
    [`unknown-field ${T}:10  answrs  unknown field "answrs" → write "answers", or remove it`],
  ],
];

describe('parts of a thread', () => testRows(rows));
