import { describe } from 'vitest';
import { anotherThread, edited, original, testRows, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** Where files lie and what they are called. */
const rows: readonly Row[] = [
  [
    'a chapter with the wrong ending',
    {
      'content/guide/junior/02-why.md': original(C)
        .replace('j-asking', 'j-why')
        .replace('title: Asking', 'title: Why'),
    },
    [
      'placement content/guide/junior/02-why.md  file name  stands in the wrong place or has the wrong name → name it content/guide/junior/02-why.mdx',
    ],
  ],
  [
    'a shelf that is misspelt, and references to what lies there',
    {
      ...edited(T, 'chapters: [j-asking]', 'chapters: [j-asking, m-why]'),
      'content/guide/midlevel/02-why.mdx': original(C)
        .replace('j-asking', 'm-why')
        .replace('title: Asking', 'title: Why'),
    },
    [
      'placement content/guide/midlevel/02-why.mdx  file name  stands in the wrong place or has the wrong name → name it content/guide/mid-level/02-why.mdx',
    ],
  ],
  [
    'a chapter without a number',
    {
      'content/guide/junior/why.mdx': original(C)
        .replace('j-asking', 'j-why')
        .replace('title: Asking', 'title: Why'),
    },
    [
      'placement content/guide/junior/why.mdx  file name  stands in the wrong place or has the wrong name → name it content/guide/junior/<nn>-why.mdx',
    ],
  ],
  [
    'a chapter without a shelf',
    {
      'content/guide/02-why.mdx': original(C)
        .replace('j-asking', 'j-why')
        .replace('title: Asking', 'title: Why'),
    },
    [
      'placement content/guide/02-why.mdx  file name  stands in the wrong place or has the wrong name → name it content/guide/<level>/02-why.mdx',
    ],
  ],
  [
    'a slug with capitals',
    {
      'content/questions/2026/How_To.md': anotherThread()
        .replace('id: how-to-ask', 'id: why')
        .replace('title: How', 'title: Why'),
    },
    [
      'placement content/questions/2026/How_To.md  file name  stands in the wrong place or has the wrong name → name it content/questions/2026/how-to.md',
    ],
  ],
  [
    'a slug of no letters',
    {
      'content/questions/2026/日本.md': anotherThread()
        .replace('id: how-to-ask', 'id: why')
        .replace('title: How', 'title: Why'),
    },
    [
      'placement content/questions/2026/日本.md  file name  stands in the wrong place or has the wrong name → name it content/questions/2026/<slug>.md',
    ],
  ],
  [
    'a thread without a year',
    {
      'content/questions/why.md': anotherThread()
        .replace('id: how-to-ask', 'id: why')
        .replace('title: How', 'title: Why'),
    },
    [
      'placement content/questions/why.md  file name  stands in the wrong place or has the wrong name → name it content/questions/<year>/why.md',
    ],
  ],
  [
    'a thread deeper than its year',
    {
      'content/questions/2026/new/why.md': anotherThread()
        .replace('id: how-to-ask', 'id: why')
        .replace('title: How', 'title: Why'),
    },
    [
      'placement content/questions/2026/new/why.md  file name  stands in the wrong place or has the wrong name → name it content/questions/2026/why.md',
    ],
  ],
  [
    'a thread with a reserved slug',
    {
      'content/questions/2026/page.md': anotherThread()
        .replace('id: how-to-ask', 'id: why')
        .replace('title: How', 'title: Why'),
    },
    [
      'placement content/questions/2026/page.md  file name  a thread may not be called "page": the archive\'s own pages stand at that address → rename the file',
    ],
  ],
  [
    'a page with a reserved slug',
    {
      'content/pages/search.mdx': original('content/pages/about.mdx').replace(
        'title: About',
        'title: Search',
      ),
    },
    [
      'placement content/pages/search.mdx  file name  a page may not be called "search": another part of the site stands at /search/ → rename the file',
    ],
  ],
  [
    'the page of a level that does not exist',
    {
      'content/levels/principal.mdx': original('content/levels/junior.mdx').replace(
        'Level junior',
        'Principal',
      ),
    },
    [
      'reference content/levels/principal.mdx  file name  there is no level "principal" → add the level, or remove the reference',
    ],
  ],
  [
    'files that differ in case only',
    Object.fromEntries(
      ['How-To-Ask', 'HOW-TO-ASK'].map((name, index) => [
        `content/questions/2026/${name}.md`,
        anotherThread(`Ask ${name}.`)
          .replace('id: how-to-ask', `id: twin-${index}`)
          .replace('title: How', `title: Twin ${index}`),
      ]),
    ),
    [
      'placement content/questions/2026/HOW-TO-ASK.md  file name  has the wrong name, and content/questions/2026/how-to-ask.md is another file → name it content/questions/2026/how-to-ask-2.md, or remove one of the two',
      'placement content/questions/2026/How-To-Ask.md  file name  has the wrong name, and content/questions/2026/how-to-ask.md is another file → name it content/questions/2026/how-to-ask-3.md, or remove one of the two',
    ],
  ],
  [
    'files of public/ that would take the place of pages and feeds',
    {
      'public/feed.xml': 'x',
      'public/guide/index.html': 'x',
      'public/about/index.md': 'x',
      'public/about/x.png': '',
    },
    ['about/index.md', 'feed.xml', 'guide/index.html'].map(
      (path) =>
        `placement public/${path}  file name  stands where the site's own /${path} belongs, or may belong: one of the two would be lost → give it another name, or a folder of its own: public/files/${path.split('/').at(-1)}`,
    ),
  ],
  [
    'what editors and systems leave beside it',
    {
      'content/.DS_Store': 'x',
      'content/.obsidian/app.json': '{}',
      'content/questions/2026/.how-to-ask.md.swp': 'x\0',
      'content/questions/2026/.#how-to-ask.md': '',
      'content/questions/2026/#how-to-ask.md#': '',
      'content/questions/2026/how-to-ask.md~': original(T),
    },
    [],
  ],
];

describe('places', () => testRows(rows));
