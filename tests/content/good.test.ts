import { describe } from 'vitest';
import { inChapter, inThread, original, testRows, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** Changes that are allowed: the check must be silent. */
const rows: readonly Row[] = [
  ['the small site as it is', {}, []],
  ['a mark of byte order', { [T]: `\uFEFF${original(T)}` }, []],
  [
    'line ends of Windows',
    { [T]: original(T).replaceAll('\n', '\r\n'), [C]: original(C).replaceAll('\n', '\r\n') },
    [],
  ],
  [
    'links to every kind of page',
    inThread(
      '[a](/) [b](/guide/) [c](/guide/junior/) [d](/questions/) [e](/topics/) [f](/topics/reviews/) [g](/glossary/) [h](/search/?q=pip) [i](/about/) [j](/guide/dimensions/#craft) [k](/questions/two-reviews/#staff)',
    ),
    [],
  ],
  [
    'links to the outside and to files',
    inThread(
      '[a](https://a.example/b_(c)) [b](mailto:a@b.example) [c](/picture.png) <https://a.example> www.a.example',
    ),
    [],
  ],
  [
    'links with titles and in angle brackets',
    inThread('[a](/guide/junior/asking/#whom-to-ask "t") [b](</about/>)'),
    [],
  ],
  ['anchors that each page has', inThread('[a](#short-answer) [b](#peer) [c](#source-sg) [d](#main)'), []],
  [
    'code that looks like links',
    inThread('`[a](/nope/)`\n\n    [a](/nope/)\n\n```md\n[a](../nope) <b> <!-- short answer -->\n```\n\n'),
    [],
  ],
  [
    'HTML that reaches the page',
    inThread('Press <kbd>x</kbd>.\n\n<details><summary>More</summary>x</details>\n\n'),
    [],
  ],
  ['a picture in a thread', inThread('![a](/picture.png)'), []],
  [
    'a picture beside a chapter',
    { ...inChapter('![a](./here.png) ![b](../junior/here.png)'), 'content/guide/junior/here.png': 'x' },
    [],
  ],
  [
    'every component',
    inChapter(
      '<Views>\n<View by="a" says="b">\n\nx\n\n</View>\n<Decides>\n\nx\n\n</Decides>\n</Views>\n\n<Cost>\n\n- x\n\n</Cost>\n\n<Small title="x">\n\ny\n\n</Small>\n\n<Note title="x">z</Note>\n\n<Steps>\n\n1. x\n\n</Steps>\n\n<Pair>\n<Before label="x">\n\na\n\n</Before>\n<After label="y">\n\nb\n\n</After>\n</Pair>',
    ),
    [],
  ],
  ['comments and escapes in MDX', inChapter('{/* a comment */} \\{ &lt; {" "}'), []],
  [
    'anchors as the build makes them',
    inChapter(
      '## A "quote" -- and `code`\n\n## Twice\n\n## Twice\n\n[a](#a-quote--and-code) [b](#twice-1) [c](#the-message)',
    ),
    [],
  ],
];

describe('what is right', () => testRows(rows));
