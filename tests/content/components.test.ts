import { describe } from 'vitest';
import { inChapter, testRows, type Row } from './site-check.ts';
import { chapterFile as C } from './small-site.ts';

/** Components, their attributes, and where they stand. */
const rows: readonly Row[] = [
  [
    'an unknown component',
    inChapter('<Slipp id="a" />'),
    [`component ${C}:25  body  unknown component <Slipp> → write <Slip>`],
  ],
  [
    'raw HTML',
    inChapter('<div>x</div>\n\na<br/>b'),
    [
      `component ${C}:25  body  <div> is raw HTML → write it in Markdown, or use a component`,
      `component ${C}:27  body  <br> is raw HTML → write it in Markdown, or use a component`,
    ],
  ],
  [
    'a link in raw HTML',
    inChapter('<a href="/nope/">x</a>'),
    [
      `component ${C}:25  body  <a> is raw HTML → write it in Markdown, or use a component`,
      `link ${C}:25  body  there is no page at "/nope/" → link to a page that exists, or leave the link out`,
    ],
  ],
  ['a fragment', inChapter('<>x</>'), [`component ${C}:25  body  <> is not a component → remove <> and </>`]],
  [
    'a missing attribute and a wrong choice',
    inChapter('<Slip id="x" kind="chcklist">y</Slip>'),
    [
      `component ${C}:25  body  "kind" of <Slip> is "chcklist", not one of script, template, checklist, example → write kind="checklist"`,
      `component ${C}:25  body  <Slip> has no "title" → add title="…"`,
    ],
  ],
  [
    'a misspelt attribute is reported once',
    inChapter('<Small titel="x">z</Small>'),
    [`component ${C}:25  body  <Small> knows no "titel" → write title, or remove it`],
  ],
  [
    'an attribute too many',
    inChapter('<Cost id="x">z</Cost>'),
    [`component ${C}:25  body  <Cost> knows no "id" → remove it: it has none`],
  ],
  [
    'attributes that are code',
    inChapter('<Small title={x} {...y}>z</Small>'),
    [
      `component ${C}:25  body  "title" of <Small> is not plain text → write title="…"`,
      `component ${C}:25  body  <Small> knows no "{...y}" → remove it: it has title`,
    ],
  ],
  [
    'an empty attribute and an id that is none',
    inChapter('<Slip id="Bad Id" kind="script" title="">y</Slip>'),
    [
      `component ${C}:25  body  "Bad Id" is not an id → write lower-case words and digits joined by hyphens`,
      `component ${C}:25  body  "title" of <Slip> is empty → write it`,
    ],
  ],
  [
    'the id of another slip',
    inChapter('<Slip id="the-message" kind="script" title="x">y</Slip>'),
    [`duplicate ${C}:25  body  the id "the-message" of <Slip> is the id of another slip → choose another id`],
  ],
  [
    'the id of a heading',
    inChapter('<Slip id="whom-to-ask" kind="script" title="x">y</Slip>'),
    [
      `duplicate ${C}:25  body  the id "whom-to-ask" of <Slip> is the anchor of a heading → choose another id`,
    ],
  ],
  [
    'an id of the page',
    inChapter('<Slip id="source-sg" kind="script" title="x">y</Slip>'),
    [
      `duplicate ${C}:25  body  the id "source-sg" of <Slip> is an anchor that the page makes itself → choose another id`,
    ],
  ],
  [
    'a view outside views',
    inChapter('<View by="x" says="y">z</View>'),
    [`component ${C}:25  body  <View> stands outside <Views> → put it between <Views> and </Views>`],
  ],
  [
    'a misspelt anchor',
    inChapter('[a](#the-mesage)'),
    [`anchor ${C}:25  body  there is no anchor "#the-mesage" on this page → write #the-message`],
  ],
];

describe('components', () => testRows(rows));
