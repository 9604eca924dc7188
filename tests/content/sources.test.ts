import { describe } from 'vitest';
import { inChapter, testRows, type Row } from './site-check.ts';
import { chapterFile as C } from './small-site.ts';

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
    'what is made up',
    inChapter(
      '<Pair>\n<Before label="x">\n\nAt Dropbox\n\n</Before>\n<After label="y">\n\nAt Dropbox\n\n</After>\n</Pair>\n\n> At Dropbox\n\n```\nDropbox\n```\n\n## Dropbox',
    ),
    [],
  ],
  ['an artefact', inChapter('<Slip id="x" kind="script" title="y">\n\nAt Dropbox\n\n</Slip>'), []],
  ['a component that is not made up', inChapter('<Cost>\n\n- Dropbox says so.\n\n</Cost>'), [named(27)]],
];

describe('sources of claims', () => testRows(rows));

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
