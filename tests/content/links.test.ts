import { describe } from 'vitest';
import { edited, inChapter, inThread, testRows, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** Where the texts lead. */
const rows: readonly Row[] = [
  [
    'anchors of a page that cannot be read are believed',
    { ...inChapter('{'), ...inThread('[a](/guide/junior/asking/#anything)') },
    [
      `mdx ${C}:25  body  Unexpected end of file in expression, expected a corresponding closing brace for \`{\` → write \\{ where a brace is meant`,
    ],
  ],
  [
    'a source that is misspelt',
    inThread('[a](/guide/junior/asking/#source-dxb)'),
    [
      `anchor ${T}:17  question  there is no anchor "#source-dxb" on /guide/junior/asking/ → write /guide/junior/asking/#source-dbx, or add "dxb" to the sources of /guide/junior/asking/`,
    ],
  ],
  [
    'no slash at the end',
    inThread('[a](/guide/junior#what-it-is)'),
    [
      `link ${T}:17  question  the link "/guide/junior#what-it-is" lacks the slash at its end → write /guide/junior/#what-it-is`,
    ],
  ],
  [
    'a misspelt address',
    inThread('[a](/guide/junior/askin/)'),
    [`link ${T}:17  question  there is no page at "/guide/junior/askin/" → write /guide/junior/asking/`],
  ],
  [
    'an address that never was',
    inThread('[a](/nothing/like/this/)'),
    [
      `link ${T}:17  question  there is no page at "/nothing/like/this/" → link to a page that exists, or leave the link out`,
    ],
  ],
  [
    'a topic that nothing is about',
    {
      ...edited('content/topics.yaml', '- id: manager', '- id: managers'),
      ...edited(T, 'topics: [manager]', 'topics: [reviews]'),
      ...inChapter('[a](/topics/managers/)'),
    },
    [
      `link ${C}:25  body  there is no page at "/topics/managers/" → link to a page that exists, or leave the link out`,
    ],
  ],
  [
    'an anchor that is not there',
    inThread('[a](/guide/junior/asking/#whom)'),
    [
      `anchor ${T}:17  question  there is no anchor "#whom" on /guide/junior/asking/ → use one of #whom-to-ask, #the-message, #sources, #source-sg, #source-dbx, or link to the page without "#"`,
    ],
  ],
  [
    'a misspelt anchor on the same page',
    inThread('[a](#peeer)'),
    [`anchor ${T}:17  question  there is no anchor "#peeer" on this page → write #peer`],
  ],
  [
    'a misspelt term',
    inThread('[a](/glossary/#pipp)'),
    [`anchor ${T}:17  question  there is no anchor "#pipp" on /glossary/ → write /glossary/#pip`],
  ],
  [
    'a source that the page does not cite',
    inChapter('[a](#source-wsj)'),
    [
      `anchor ${C}:25  body  there is no anchor "#source-wsj" on this page → add "wsj" to the sources of this page`,
    ],
  ],
  [
    'relative addresses',
    inThread('[a](../junior/asking/) [b](01-asking.mdx) [c](zz)'),
    [
      `link ${T}:17  question  the link "../junior/asking/" is relative → write /guide/junior/asking/`,
      `link ${T}:17  question  the link "01-asking.mdx" is relative → write /guide/junior/asking/`,
      `link ${T}:17  question  the link "zz" is relative → write the whole address from / on, with a slash at its end`,
    ],
  ],
  [
    'names of files',
    inThread('[a](/guide/junior/01-asking.mdx) [b](/Guide/Junior/) [c](/about/index.html)'),
    [
      `link ${T}:17  question  there is no page at "/Guide/Junior/" → write /guide/junior/`,
      `link ${T}:17  question  there is no page at "/about/index.html" → write /about/`,
      `link ${T}:17  question  there is no page at "/guide/junior/01-asking.mdx" → write /guide/junior/asking/`,
    ],
  ],
  [
    'a page of a list',
    inThread('[a](/questions/page/2/)'),
    [
      `link ${T}:17  question  "/questions/page/2/" is a page of a list, where threads move → link to the thread, or to the first page of the list`,
    ],
  ],
  [
    'no address',
    inThread('[a]()'),
    [`link ${T}:17  question  a link leads nowhere → write its address between ( and )`],
  ],
  [
    'addresses that run',
    inThread(
      '[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](&#106;avascript:x) <javascript:x> [d](data:text/html,x) [e](vbscript:x)',
    ),
    [
      `link ${T}:17  question  the link "JaVaScRiPt:x" has an address that is not allowed → begin it with https://, http://, mailto:, / or #, or leave the link out`,
      `link ${T}:17  question  the link "data:text/html,x" has an address that is not allowed → begin it with https://, http://, mailto:, / or #, or leave the link out`,
      `link ${T}:17  question  the link "javascript:alert(1)" has an address that is not allowed → begin it with https://, http://, mailto:, / or #, or leave the link out`,
      `link ${T}:17  question  the link "javascript:x" has an address that is not allowed → begin it with https://, http://, mailto:, / or #, or leave the link out`,
      `link ${T}:17  question  the link "javascript:x" has an address that is not allowed → begin it with https://, http://, mailto:, / or #, or leave the link out`,
      `link ${T}:17  question  the link "vbscript:x" has an address that is not allowed → begin it with https://, http://, mailto:, / or #, or leave the link out`,
    ],
  ],
  [
    'addresses without a protocol',
    inThread('[a](//evil.example/) [b](/\\\\evil.example)'),
    [
      `link ${T}:17  question  the link "//evil.example/" does not say how to get there → begin it with https://`,
      `link ${T}:17  question  the link "/\\evil.example" does not say how to get there → begin it with https://`,
    ],
  ],
];

describe('links', () => testRows(rows));
