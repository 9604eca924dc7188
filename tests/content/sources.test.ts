import { describe } from 'vitest';
import { edited, inChapter, inThread, original, testRows, type Row } from './site-check.ts';
import { archivedFile as A, chapterFile as C, threadFile as T } from './small-site.ts';

const link = '[2024](#source-sg)';
const says = (line: number, wrong: string, example: string): string =>
  `source ${C}:${line}  body  ${wrong}, and no link in this block leads to a source → add one, for instance (${example}); made-up examples stand in <Slip>, <Pair>, <View> or a quotation`;
const named = (line: number) => says(line, 'names "Dropbox"', '[2023](#source-dbx)');
const table = (intro: string, cell: string) => `${intro}\n\n| a | b |\n|---|---|\n| ${cell} | c |\n`;

/** Claims about the world, and where they say who says so. */
const rows: readonly Row[] = [
  ['a company without a source', inChapter('Dropbox wants that.'), [named(25)]],
  ['a company with one', inChapter(`Dropbox wants that (${link}).`), []],
  ['a source in the next paragraph', inChapter(`Dropbox wants that.\n\nIt is so (${link}).`), [named(25)]],
  ['each paragraph by itself', inChapter(`Dropbox (${link}).\n\nDropbox again.`), [named(27)]],
  ['a link to another place', inChapter('Dropbox wants [that](/about/).'), [named(25)]],
  ['a row of a table', inChapter(table('Intro.', 'Dropbox')), [named(29)]],
  ['a row with its own', inChapter(table('Intro.', `Dropbox, ${link}`)), []],
  ['a table whose introduction has one', inChapter(table(`Intro (${link}).`, 'Dropbox')), []],
  ['an item of a list', inChapter('Intro.\n\n- Dropbox\n- x'), [named(27)]],
  ['a list whose introduction has one', inChapter(`Intro (${link}).\n\n- Dropbox\n- x`), []],
  [
    'a share, a study, a law',
    inChapter('Of engineers 12 % pass.\n\nA study of 2018.\n\nThe Equality Act.'),
    [
      says(25, 'tells a share of people, "12 %"', '[year](#source-id)'),
      says(27, 'speaks of "study"', '[year](#source-id)'),
      says(29, 'speaks of law, "Equality Act"', '[year](#source-id)'),
    ],
  ],
  [
    'a figure, a year, a country, and many',
    inChapter('It costs $12.\n\nIt was so in 2019.\n\nIn the EU it holds.\n\nMost firms do it.'),
    [
      says(25, 'tells a figure, "$12"', '[year](#source-id)'),
      `${says(27, 'tells of a year, "2019"', '[year](#source-id)')}, and the years of an example have their months`,
      `${says(29, 'tells what holds in a country, "In the EU"', '[year](#source-id)')}, and a line that only says who knows has "not legal advice"`,
      says(31, 'speaks for many, "Most firms"', '[year](#source-id)'),
    ],
  ],
  ['speech', inChapter('Amara wrote, "Most firms pay $12 in the UK, since 2019."'), []],
  [
    'what is made up',
    inChapter(
      '<Pair>\n<Before label="x">\n\nAt Dropbox\n\n</Before>\n<After label="y">\n\nAt Dropbox\n\n</After>\n</Pair>\n\n> At Dropbox\n\n```\nDropbox\n```\n\n## Dropbox',
    ),
    [],
  ],
  ['an artefact', inChapter('<Slip id="x" kind="script" title="y">\n\nAt Dropbox\n\n</Slip>'), []],
  ['a component that is not made up', inChapter('<Cost>\n\n- Dropbox says so.\n\n</Cost>'), [named(27)]],
];

/** The small site, where texts call Dropbox by these names. */
const calledBy = (names: string, mdx: string) => ({
  ...edited('content/sources.yaml', 'publisher: Dropbox,', `publisher: Dropbox, names: ${names},`),
  ...inChapter(mdx),
});

const names: readonly Row[] = [
  [
    'each of its names is one, and the publisher is none',
    calledBy('[Houston, Ferdowsi]', 'Dropbox grew.\n\nFerdowsi wants that.'),
    [says(27, 'names "Ferdowsi"', '[2023](#source-dbx)')],
  ],
  ['nobody in particular', calledBy('[]', 'Dropbox wants that.'), []],
  [
    'two publishers without names',
    edited('content/sources.yaml', 'publisher: Dropbox,', 'publisher: Houston and Ferdowsi,'),
    [
      'field content/sources.yaml:2  dbx.publisher  "Houston and Ferdowsi" is several names → list in "names" those that texts use, authors by their surnames',
    ],
  ],
];

describe('names of publishers', () => testRows(names));

describe('sources of claims', () => testRows(rows));

const unsourced = (
  file: string,
  line: number,
  part: string,
  wrong: string,
  example = '[year](#source-id)',
  hint = '',
) =>
  `source ${file}:${line}  ${part}  ${wrong}, and no link in this block leads to a source → add one, for instance (${example}); what is made up stands in a quotation, or in the question${hint}`;
const year = ', and the years of an example have their months';
const country = ', and a line that only says who knows has "not legal advice"';
/** The thread with other words in its short answer, and before them in its question. */
const answering = (asked: string, answer: string) => ({
  [T]: original(T).replace('I am stuck.', asked).replace('\nAsk.\n', `\n${answer}\n`),
});

/** Claims in threads: our own words need sources, and what the asker told does not. */
const threads: readonly Row[] = [
  [
    'the question claims what it likes',
    inThread('At Dropbox 12 % of engineers left in 2019, by the Equality Act.'),
    [],
  ],
  [
    'a company in the short answer',
    answering('Stuck.', 'Dropbox wants it.'),
    [unsourced(T, 21, 'short answer', 'names "Dropbox"', '[2023](#source-dbx)')],
  ],
  ['a company with its source', answering('Stuck.', `Sourcegraph wants it (${link}).`), []],
  ['a company that the asker named', answering('I am at Dropbox.', 'Dropbox wants it.'), []],
  ['a figure that the asker named', answering('They offer $12k.', 'The $12 are not the point.'), []],
  [
    'another figure',
    answering('They offer $12k.', 'Ask for $15k.'),
    [unsourced(T, 21, 'short answer', 'tells a figure, "$15"')],
  ],
  [
    'a year',
    answering('Since 2020.', 'It was so in 2019.'),
    [unsourced(T, 21, 'short answer', 'tells of a year, "2019"', undefined, year)],
  ],
  [
    'law, whoever spoke of it first',
    answering('I am on H-1B.', 'An H-1B has sixty days. In the UK it has more.'),
    [
      unsourced(T, 21, 'short answer', 'speaks of law, "H-1B"'),
      unsourced(T, 21, 'short answer', 'tells what holds in a country, "In the UK"', undefined, country),
    ],
  ],
  ['law that only says who knows', answering('Stuck.', 'In the UK ask Acas (not legal advice).'), []],
  ['a script', answering('Stuck.', '> Most firms do it.'), []],
  [
    'an answer of ours, with a word in italics',
    edited(T, 'Ask me.', '*Most* firms do it.'),
    [unsourced(T, 29, 'answer: peer', 'speaks for many, "Most firms"')],
  ],
  [
    'an answer of ours in an archived thread',
    edited(A, 'Count first.', 'Most firms do it.'),
    [unsourced(A, 26, 'answer: staff', 'speaks for many, "Most firms"')],
  ],
  [
    'an archived answer',
    {
      [A]: original(A)
        .replace('Count first.', 'Most firms do it.')
        .replace('origin: editorial', 'origin: archived'),
    },
    [],
  ],
];

describe('sources of claims in threads', () => testRows(threads));

const work = '{ junior: a, mid-level: b, senior: c }';
const craft = (more: string) => ({
  'content/dimensions.yaml': `- { id: craft, name: Craft, summary: How the code is.${more} }\n`,
});

/** Components that show data. */
const data: readonly Row[] = [
  [
    'a slice of the example',
    { ...craft(`, work: ${work}`), ...inChapter('<Monday dimension="craft" level="all" />') },
    [],
  ],
  [
    'a dimension that has no work',
    { ...craft(''), ...inChapter('<Monday dimension="craft" level="all" />') },
    [
      `component ${C}:25  body  no dimension "craft" has work in content/dimensions.yaml → describe it there first`,
    ],
  ],
  [
    'a misspelt dimension and level',
    { ...craft(`, work: ${work}`), ...inChapter('<Monday dimension="craff" level="midlevel" />') },
    [
      `component ${C}:25  body  "level" of <Monday> is "midlevel", not one of junior, mid-level, senior, all → write level="mid-level"`,
      `component ${C}:25  body  no dimension "craff" has work in content/dimensions.yaml → write craft`,
    ],
  ],
  [
    'titles whose source the page does not list',
    {
      'content/sources.yaml':
        '- { id: sg, title: A, publisher: Sourcegraph, year: 2024, confidence: primary }\n- { id: dbx, title: B, publisher: Dropbox, year: 2023, confidence: primary }\n- { id: ft, title: C, publisher: Financial Times, year: 2025, confidence: primary }\n',
      'content/titles.yaml':
        '- { id: ft, company: Financial Times, junior: a, mid-level: b, senior: c, above: d, source: ft }\n',
      ...inChapter('<Titles />'),
    },
    [`component ${C}:25  body  <Titles> cites sources that this page does not list → add to "sources": ft`],
  ],
];

describe('components that show data', () => testRows(data));
