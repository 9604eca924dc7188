import { describe } from 'vitest';
import { edited, inChapter, inThread, original, testRows, type Row } from './site-check.ts';
import { archivedFile as A, chapterFile as C, threadFile as T } from './small-site.ts';

/** Every way of writing a link is found, on its line; HTML that is lost is found with it. */
const rows: readonly Row[] = [
  [
    'a definition',
    inThread('[a][x]\n\n[x]: /nope/\n\n'),
    [
      `link ${T}:19  question  there is no page at "/nope/" → link to a page that exists, or leave the link out`,
    ],
  ],
  [
    'a footnote',
    inThread('a[^1]\n\n[^1]: [b](/nope/)\n\n'),
    [
      `link ${T}:19  question  there is no page at "/nope/" → link to a page that exists, or leave the link out`,
    ],
  ],
  [
    'a table',
    inThread('| a |\n|---|\n| [x](/nope/) |\n\n'),
    [
      `link ${T}:19  question  there is no page at "/nope/" → link to a page that exists, or leave the link out`,
    ],
  ],
  [
    'HTML over several lines',
    inThread('<div>\n<b\n>x</b> <a href="/nope/">a</a>\n</div>\n\n'),
    [
      `link ${T}:19  question  there is no page at "/nope/" → link to a page that exists, or leave the link out`,
    ],
  ],
  [
    'parts below the question, on their lines',
    edited(T, 'The hour.', 'The hour.\n\n\n[a](/nope/)'),
    [
      `link ${T}:36  what decides  there is no page at "/nope/" → link to a page that exists, or leave the link out`,
    ],
  ],
  [
    'HTML that does not reach the page',
    inThread('List<String> <script>alert(1)</script>\n\n<div>\n<iframe src="x"></iframe>\n</div>\n\n'),
    [
      `html ${T}:17  question  <script> does not reach the page → write it in Markdown; put code between backticks; write &lt; where the sign is meant`,
      `html ${T}:17  question  <string> does not reach the page → write it in Markdown; put code between backticks; write &lt; where the sign is meant`,
      `html ${T}:20  question  <iframe> does not reach the page → write it in Markdown; put code between backticks; write &lt; where the sign is meant`,
    ],
  ],
  [
    'HTML that no parser can read, beside a link that leads nowhere',
    {
      ...inThread(`${'<details><summary>'.repeat(200)}x`),
      [A]: original(A).replace('What now?', 'What [now](/nope/)?'),
    },
    [
      `link ${A}:18  question  there is no page at "/nope/" → link to a page that exists, or leave the link out`,
      `html ${T}  body  the text cannot be read (command error: plugin content nests deeper than 128 levels) → write it without quotations, lists or elements that stand in each other a hundred times`,
    ],
  ],
  [
    'references and footnotes without a definition',
    {
      ...inThread('A [b c][nope] and\n[d][], e[^1] f\n\n'),
      ...inChapter('A [b c][nope] g[^note].'),
    },
    [
      `link ${C}:25  body  [^note] has no definition, and stands on the page as it is written → add a line [^note]: with its text below, or take it out`,
      `link ${C}:25  body  [b c][nope] has no definition, and stands on the page as it is written → add a line [nope]: with its address below, or put code between backticks`,
      `link ${T}:17  question  [b c][nope] has no definition, and stands on the page as it is written → add a line [nope]: with its address below, or put code between backticks`,
      `link ${T}:18  question  [^1] has no definition, and stands on the page as it is written → add a line [^1]: with its text below, or take it out`,
      `link ${T}:18  question  [d][] has no definition, and stands on the page as it is written → add a line [name]: with its address below, or put code between backticks`,
    ],
  ],
  [
    'brackets that are no reference',
    inThread('[b][c] d[^1] `[x][y]` a[0][i] [ ] [z] [1][2]\n\n[c]: /about/\n\n[^1]: Note.\n\n'),
    [],
  ],
];

describe('ways of writing a link', () => testRows(rows));
