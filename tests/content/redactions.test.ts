import { describe, expect, test } from 'vitest';
import { edited, original, said, testRows, type Files, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

const R = 'content/redactions.yaml';
const why = 'reason: The author asked for it., date: 2026-11-03';
const redact = (...entries: string[]): Files => ({
  [R]: `${entries.map((entry) => `- { ${entry} }`).join('\n')}\n`,
});
const answer = `thread: how-to-ask, answer: em-small, ${why}`;
const thread = `thread: how-to-ask, ${why}`;

describe('what was taken down is right as it is', () => {
  const good: readonly (readonly [string, Files])[] = [
    ['an answer whose text is still there', redact(answer)],
    ['an answer whose text was deleted', { ...redact(answer), ...edited(T, 'Ask early.\n\n', '\n') }],
    [
      'an answer that was deleted with its comment line',
      { ...redact(answer), ...edited(T, '<!-- answer: em-small -->\n\nAsk early.\n\n', '') },
    ],
    ['a thread that is still there, although others name it', redact(thread)],
    [
      'a thread without its text',
      { ...redact(thread), [T]: `${original(T).split('---\nI am')[0] ?? ''}---\n` },
    ],
    ['a thread whose text has broken links', { ...redact(thread), ...edited(T, '#whom-to-ask', '#nowhere') }],
    [
      'a thread whose file was deleted, although others name it',
      { ...redact(`${thread}, slug: how-to-ask`), [T]: null },
    ],
    ['a thread and one of its answers', redact(thread, answer)],
  ];

  test.each(good)('%s', async (_name, changes) => expect(await said(changes)).toEqual([]));
});

const rows: readonly Row[] = [
  [
    'an unknown thread',
    redact(`thread: how-to-akk, ${why}`),
    [
      `reference ${R}:1  how-to-akk.thread  there is no thread "how-to-akk" → write "how-to-ask"; if its file was deleted, add "slug: …", the last part of its address`,
    ],
  ],
  [
    'an answer of an unknown thread',
    redact(`thread: unheard-of-thing, answer: em, ${why}`),
    [
      `reference ${R}:1  unheard-of-thing#em.thread  there is no thread "unheard-of-thing" → name a thread, or remove the redaction`,
    ],
  ],
  [
    'an unknown answer',
    redact(`thread: two-reviews, ${why}`, `thread: how-to-ask, answer: em-smal, ${why}`),
    [
      `reference ${R}:2  how-to-ask#em-smal.answer  the thread "how-to-ask" has no answer "em-smal" → write "em-small"; if its words were deleted, keep { id: em-smal, by: Removed, origin: editorial } in the thread's "answers"`,
    ],
  ],
  [
    'the same thing twice',
    redact(answer, answer),
    [
      `duplicate ${R}:1  how-to-ask#em-small.thread  the redaction of how-to-ask#em-small stands twice in this file → change one of the two`,
    ],
  ],
  [
    'no reason, and a day in the future',
    redact('thread: how-to-ask, date: 2030-01-01'),
    [
      `date ${R}:1  how-to-ask.date  2030-01-01 is in the future: it is 2026-11-24 at most → write a day up to 2026-11-24`,
      `missing-field ${R}:1  how-to-ask.reason  is missing → add reason: …`,
    ],
  ],
  [
    'a day before the question',
    redact('thread: how-to-ask, reason: Asked for., date: 2026-10-01'),
    [
      `date ${R}:1  how-to-ask.date  2026-10-01 is before the day of the question (2026-11-01) → write a day from 2026-11-01 on`,
    ],
  ],
  [
    'a slug that is not that of the file',
    redact(`${thread}, slug: how-i-ask`),
    [
      `reference ${R}:1  how-to-ask.slug  ${T} makes the address /questions/how-to-ask/, not /questions/how-i-ask/ → leave "slug" out`,
    ],
  ],
  [
    'the slug of another thread',
    redact(`thread: deleted, slug: how-to-ask, ${why}`),
    [
      `duplicate ${R}:1  deleted.slug  ${T} stands at /questions/how-to-ask/ → write "thread: …" with the id of that file, or mend "slug"`,
    ],
  ],
  [
    'a slug of the archive’s own',
    redact(`thread: deleted, slug: page, ${why}`),
    [`placement ${R}:1  deleted.slug  the archive's own pages stand at /questions/page/ → mend "slug"`],
  ],
  [
    'a slug for an answer',
    redact(`${answer}, slug: x`),
    [`field ${R}:1  how-to-ask#em-small.slug  an answer has no address of its own → leave "slug" out`],
  ],
  [
    'the file missing',
    { [R]: null },
    [
      `empty-collection ${R}  redactions.yaml  the file is missing → write content/redactions.yaml, empty if there is no redaction`,
    ],
  ],
  [
    'an answer that is missing although it was not taken down',
    {
      ...redact(`thread: how-to-ask, answer: peer, ${why}`),
      ...edited(T, '<!-- answer: em-small -->\n\nAsk early.\n\n', ''),
    },
    [
      `section ${T}:17  answer: em-small  the part "answer: em-small" is missing → add a line <!-- answer: em-small --> and its text below it`,
    ],
  ],
  [
    'a link to a topic that only a removed thread was about',
    { ...redact(thread), ...edited(C, '[a source](#source-sg)', '[a topic](/topics/manager/)') },
    [
      `link ${C}:17  body  there is no page at "/topics/manager/" → link to a page that exists, or leave the link out`,
    ],
  ],
];

describe('redactions', () => testRows(rows));
