import { describe } from 'vitest';
import { edited, testRows, type Row } from './site-check.ts';
import { archivedFile as A, chapterFile as C, threadFile as T } from './small-site.ts';

/** What the content folder holds, and what it must hold. */
const rows: readonly Row[] = [
  [
    'an unknown folder is reported once',
    { 'content/drafts/a.md': 'x', 'content/drafts/b.md': 'x' },
    [
      'placement content/drafts  file name  unknown folder "drafts" → remove it; folders here are guide, levels, pages, questions',
    ],
  ],
  [
    'unknown files',
    {
      'content/names.txt': 'x',
      'content/topic.yaml': 'x',
      'content/guide/notes.txt': 'x',
      'content/questions/2026/a.png': 'x',
    },
    [
      'placement content/guide/notes.txt  file name  is not a content file → write pages as .mdx files, or remove it',
      'placement content/names.txt  file name  unknown file "names.txt" → remove it; files here are levels.yaml, topics.yaml, dimensions.yaml, glossary.yaml, sources.yaml, redactions.yaml, redirects.yaml, doors.yaml, criteria.yaml, titles.yaml, asked.yaml',
      'placement content/questions/2026/a.png  file name  is not a content file → write threads as .md files, put pictures into public/',
      'placement content/topic.yaml  file name  unknown file "topic.yaml" → name it topics.yaml, or remove it',
    ],
  ],
  [
    'no topics',
    { 'content/topics.yaml': '' },
    [
      'empty-collection content/topics.yaml  topics.yaml  there is no topic → write at least one in content/topics.yaml',
    ],
  ],
  [
    'no file of topics',
    { 'content/topics.yaml': null },
    [
      'empty-collection content/topics.yaml  topics.yaml  there is no topic → write at least one in content/topics.yaml',
    ],
  ],
  [
    'a criterion for one level only',
    { 'content/criteria.yaml': '- { id: craft.junior.small, says: A, weak: B, solid: C, next: D }\n' },
    ['0 criteria at "mid-level"', '0 criteria at "senior"', '1 criterion at "junior"'].map(
      (wrong) =>
        `field content/dimensions.yaml:1  craft  "craft" has ${wrong} → write 4 to 8 in content/criteria.yaml, with ids that begin with craft.${/"(.*)"/.exec(wrong)?.[1]}.`,
    ),
  ],
  [
    'no threads',
    { ...edited(C, 'threads: [how-to-ask]\n', ''), [T]: null, [A]: null },
    [
      'reference content/doors.yaml:1  how-to-ask.id  there is no thread "how-to-ask" → add the thread, or remove the reference',
      `link ${C}:16  body  there is no page at "/questions/how-to-ask/" → link to a page that exists, or leave the link out`,
      'empty-collection content/questions  questions  there is no thread → write at least one in content/questions',
    ],
  ],
];

describe('collections', () => testRows(rows));
