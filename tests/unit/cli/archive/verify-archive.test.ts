import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveReport, verifyArchive } from '../../../../src/cli/verify-archive.ts';
import { writeSite, type Files } from '../../../content/site-check.ts';
import { smallArchive } from '../../../support/small-archive.ts';

const R = 'content/redactions.yaml';
const why = 'reason: Asked for., date: 2026-11-03';

const prose = (text: string) => `<div class="prose">${text}</div>`;
const part = (id: string, text: string) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">x</h2>${prose(text)}</section>`;
const answer = (id: string, title: string, text: string) =>
  `<article class="answer" aria-labelledby="${id}"><h3 id="${id}">${title}</h3>${prose(text)}</article>`;
const note = (id: string) =>
  `<article class="answer removed" aria-labelledby="${id}"><h3 id="${id}">An answer was removed</h3></article>`;
const tombstone = '<meta name="robots" content="noindex"><h1>This question was removed</h1>';
const page = (title: string, ...parts: string[]) =>
  `<!doctype html><style>.x{}</style><h1>${title}</h1>${parts.join('\n')}`;

const first = 'questions/how-to-ask/index.html';
const second = 'questions/two-reviews/index.html';
const early = answer('em-small', 'Ask early.</h3><p>Engineering manager</p><h3>', '<p>Ask early.</p>');
const peer = answer('peer', 'Another junior', '<p>Ask me.</p>');
const ofFirst = [
  part('short-answer', '<p>Ask.</p>'),
  part('question', '<p>I am stuck. See <a href="/sub/guide/junior/asking/">the chapter</a>.</p>'),
];
const decides = part('what-decides', '<p>The  hour.</p>');

/** The small site as pages: just what the comparison looks at. */
const good: Record<string, string> = {
  [first]: page('How do I ask without looking slow?', ...ofFirst, early, peer, decides),
  [second]: page(
    'Two reviews in a row',
    part('short-answer', '<p>Count.</p>'),
    part('question', '<p>What now?</p>'),
    answer('staff', 'Staff engineer', '<p>Count first.</p>'),
    part('what-decides', '<p>The count.</p>'),
  ),
  'archive.jsonl': smallArchive(),
  'questions/index.html': page('Questions'),
  'questions/page/2/index.html': page('Questions, page 2'),
};

function report(changes: Record<string, string | null> = {}, content: Files = {}) {
  const root = writeSite(content);
  for (const [path, text] of Object.entries({ ...good, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, 'dist', path)), { recursive: true });
    writeFileSync(join(root, 'dist', path), text);
  }
  const result = verifyArchive(root, join(root, 'dist'));
  rmSync(join(root, 'dist'), { recursive: true });
  return result;
}

const told = (changes: Record<string, string | null>, content: Files = {}) =>
  report(changes, content).differences.map(({ page: at, part: of, wrong }) => `${at} ${of}: ${wrong}`);
const firstWith = (from: string, to: string) => ({ [first]: (good[first] ?? '').replace(from, () => to) });

test('a site that shows what its sources say passes, and its texts are counted', () => {
  const { differences, proofs, ...counts } = report();
  expect(differences).toEqual([]);
  expect(counts).toEqual({
    threads: 2,
    answers: 3,
    removed: { threads: 0, answers: 0 },
    data: { lines: 2, threads: 2, answers: 3 },
  });
  expect(proofs.map(({ page: at, part: of }) => `${at} ${of}`)).toEqual(
    [
      '/questions/two-reviews/ title, question, short answer, what decides, answer staff',
      '/questions/how-to-ask/ title, question, short answer, what decides, answer em-small, answer peer',
    ].flatMap((line) => {
      const [at, ...parts] = line.split(/ (.*)/);
      return (parts[0] ?? '').split(', ').map((of) => `${at} ${of}`);
    }),
  );
});

describe('what was tampered with is told', () => {
  test.each<[string, Record<string, string | null>, string[]]>([
    [
      'the anchor of an answer',
      firstWith('<h3 id="peer">', '<h3 id="pear">'),
      ['/questions/how-to-ask/ answer peer: has lost its anchor "#peer"'],
    ],
    [
      'the anchor of a part',
      firstWith('<h2 id="short-answer">', '<h2>'),
      ['/questions/how-to-ask/ short answer: has lost its anchor "#short-answer"'],
    ],
    [
      'an answer deleted',
      firstWith(peer, ''),
      ['/questions/how-to-ask/ answer peer: is missing from the page'],
    ],
    [
      'an answer emptied',
      firstWith('<p>Ask me.</p>', ''),
      ['/questions/how-to-ask/ answer peer: the source has "Ask me.", the page ""'],
    ],
    [
      'a word changed',
      firstWith('The  hour.', 'The day.'),
      ['/questions/how-to-ask/ what decides: the source has "The hour.", the page "The day."'],
    ],
    [
      'a part deleted',
      firstWith(decides, ''),
      ['/questions/how-to-ask/ what decides: is missing from the page'],
    ],
    [
      'a part more',
      firstWith(decides, `${decides}${part('this-week', 'x')}`),
      ['/questions/how-to-ask/ this week: is not in the source'],
    ],
    [
      'an answer more',
      firstWith(peer, `${peer}${answer('x', 'X', 'x')}`),
      ['/questions/how-to-ask/ answer x: is not in the source'],
    ],
    [
      'answers exchanged',
      firstWith(
        `${early}\n${peer}`,
        `${early.replace('<p>Ask early.</p></div>', '<p>Ask me.</p></div>')}${peer}`,
      ),
      ['/questions/how-to-ask/ answer em-small: the source has "Ask early.", the page "Ask me."'],
    ],
    [
      'a label changed',
      firstWith('Engineering manager', 'Engineer'),
      ['/questions/how-to-ask/ answer em-small: does not say "Engineering manager"'],
    ],
    [
      'another title',
      firstWith('looking slow', 'looking fast'),
      [
        '/questions/how-to-ask/ title: the source has "…do I ask without looking slow?", the page "…do I ask without looking fast?"',
      ],
    ],
    ['a page missing', { [first]: null }, ['/questions/how-to-ask/ page: is missing']],
    ['a page more', { 'questions/new/index.html': page('New') }, ['/questions/new/ page: has no source']],
  ])('%s', (_name, changes, expected) => expect(told(changes)).toEqual(expected));

  test('a page that only sends on to another one is none', () =>
    expect(told({ 'questions/old/index.html': '<meta http-equiv="refresh" content="0;url=/">' })).toEqual(
      [],
    ));
});

describe('what was taken down', () => {
  const withNote = (note: string) => ({ 'archive.jsonl': smallArchive({ note }) });
  const lessPeer = { 'archive.jsonl': smallArchive({ removed: 'peer' }) };
  const lessFirst = withNote('/questions/how-to-ask/');
  const lessDeleted = withNote('/questions/was-here/');
  const one = { [R]: `- { thread: how-to-ask, answer: peer, ${why} }\n` };
  const all = { [R]: `- { thread: how-to-ask, ${why} }\n` };
  const deleted = { [R]: `- { thread: gone, slug: was-here, ${why} }\n` };

  test('has left its note, and is counted', () => {
    expect(report({ ...firstWith(peer, note('peer')), ...lessPeer }, one)).toMatchObject({
      differences: [],
      answers: 2,
      removed: { threads: 0, answers: 1 },
    });
    expect(report({ [first]: tombstone, ...lessFirst }, all)).toMatchObject({
      differences: [],
      threads: 1,
      answers: 1,
      removed: { threads: 1, answers: 0 },
    });
    expect(report({ 'questions/was-here/index.html': tombstone, ...lessDeleted }, deleted)).toMatchObject({
      differences: [],
      threads: 2,
    });
  });

  test.each<[string, Record<string, string | null>, Files, string[]]>([
    [
      'an answer still there',
      lessPeer,
      one,
      ['/questions/how-to-ask/ answer peer: was removed, but it is on the page'],
    ],
    [
      'no note on it',
      { ...firstWith(peer, ''), ...lessPeer },
      one,
      ['/questions/how-to-ask/ answer peer: was removed, but its note is missing from the page'],
    ],
    [
      'a thread still there',
      lessFirst,
      all,
      [
        '/questions/how-to-ask/ page: was removed, but search engines may list it',
        '/questions/how-to-ask/ page: was removed, but its text is on the page',
      ],
    ],
    ['a note missing', lessDeleted, deleted, ['/questions/was-here/ page: is missing']],
  ])('%s is told', (_name, changes, content, expected) => expect(told(changes, content)).toEqual(expected));
});

test('what the command prints', () => {
  expect(archiveReport(report())).toMatch(
    /^2 threads, 3 answers; removed: 0 threads, 0 answers\n\/archive\.jsonl: 2 lines, 2 threads, 3 answers\n11 texts the same on their pages as in their sources, together [0-9a-f]{16}\nno difference$/,
  );
  expect(archiveReport(report({ [first]: null }))).toMatch(
    /^\/questions\/how-to-ask\/ \(content\/questions\/2026\/how-to-ask\.md\) {2}page {2}is missing\n\n2 threads, 3 answers;.*\n.*\n5 texts .*\n1 difference$/,
  );
});
