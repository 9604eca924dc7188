import { describe } from 'vitest';
import { inChapter, testRows, type Row } from './site-check.ts';
import { chapterFile as C } from './small-site.ts';

/** Pages in MDX: syntax, components, headings. */
const rows: readonly Row[] = [
  [
    'a tag that is not closed',
    inChapter('<Note>\n'),
    [
      `mdx ${C}:25  body  Expected a closing tag for \`<Note>\` → write </Note> where it ends, alone on its line`,
    ],
  ],
  [
    'a closing tag too many',
    inChapter('</Slip>'),
    [
      `mdx ${C}:25  body  Unexpected closing tag \`</Slip>\`, expected an open tag first → remove it, or open it first`,
    ],
  ],
  [
    'a tag closed in the wrong place',
    inChapter('<Pair>\n<Before label="x">\n\na\n</Pair>'),
    [
      `mdx ${C}:29  body  Unexpected closing tag \`</Pair>\`, expected corresponding closing tag for \`<Before>\` → write </Before> where it ends, alone on its line`,
    ],
  ],
  [
    'a brace',
    inChapter('a { b'),
    [
      `mdx ${C}:25  body  Unexpected end of file in expression, expected a corresponding closing brace for \`{\` → write \\{ where a brace is meant`,
    ],
  ],
  [
    'a sign',
    inChapter('a <b'),
    [
      `mdx ${C}:25  body  Unexpected character after \`<\`, expected a valid JSX tag → write &lt; where the sign is meant; give attributes as name="text"`,
    ],
  ],
  [
    'a comment of HTML',
    inChapter('<!-- x -->'),
    [
      `mdx ${C}:25  body  Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` → write comments as {/* … */}`,
    ],
  ],
  [
    'headings of the first level',
    inChapter('# One\n\nTwo\n==='),
    [
      `mdx ${C}:25  body  a heading of the first level: the title is that already → write ## for a section`,
      `mdx ${C}:27  body  a heading of the first level: the title is that already → write ## for a section`,
    ],
  ],
  [
    'imports and code',
    inChapter('import x from "y"\n\n{x} and {1 + 1}'),
    [
      `mdx ${C}:25  body  an import or export → remove it: the components are there without import`,
      `mdx ${C}:27  body  {1 + 1} is code → write \\{ where a brace is meant`,
      `mdx ${C}:27  body  {x} is code → write \\{ where a brace is meant`,
    ],
  ],
];

describe('MDX', () => testRows(rows));
