import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareLines } from '../../../../src/cli/archive/lines.ts';
import { readSource, type ThreadSource } from '../../../../src/sources/threads.ts';
import { byTarget } from '../../../../src/model/redactions.ts';
import { writeSite } from '../../../content/site-check.ts';
import { archivedFile, smallSite, threadFile } from '../../../content/small-site.ts';
import { smallArchive } from '../../../support/small-archive.ts';

const sources = [threadFile, archivedFile].map((file) =>
  readSource(smallSite[file] ?? '', file),
) as ThreadSource[];
const whole = smallArchive();

/** What is told of an archive, as `part: wrong`; `undefined` leaves the file out. */
function told(
  archive: string | undefined,
  { threads = sources, notes = [] as string[], removed = [] as { thread: string; answer: string }[] } = {},
) {
  const dist = join(writeSite(), 'dist');
  mkdirSync(dist);
  if (archive !== undefined) writeFileSync(join(dist, 'archive.jsonl'), archive);
  const { differences, ...counts } = compareLines(dist, threads, notes, byTarget(removed));
  return { counts, told: differences.map(({ part, wrong }) => `${part}: ${wrong}`) };
}
const changed = (from: string, to: string) => {
  if (whole.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the archive`);
  return whole.replace(from, () => to);
};

test('an archive of all threads passes and is counted, with or without its last line end', () => {
  const counts = { lines: 2, threads: 2, answers: 3 };
  expect(told(whole)).toEqual({ counts, told: [] });
  expect(told(whole.trimEnd())).toEqual({ counts, told: [] });
});

describe('what was lost or changed is told', () => {
  const [first = ''] = whole.split('\n');
  test.each<[string, string | undefined, string[]]>([
    ['the file', undefined, ['file: is missing']],
    ['all of it', '', ['how-to-ask: has no line', 'two-reviews: has no line']],
    ['its last line', `${first}\n`, ['two-reviews: has no line']],
    ['its end', whole.slice(0, -20), ['line 2: is not whole', 'two-reviews: has no line']],
    ['a line twice', whole + first, ['line 3: "how-to-ask" stands twice']],
    ['a line more', whole + first.replace('"how-to-ask"', '"new"'), ['line 3: "new" has no source']],
    ['a line that is no thread', `${whole}[]\n`, ['line 3: is not whole']],
    [
      'a word',
      changed('"Ask me."', '"Ask us."'),
      ['how-to-ask, answer peer: the source has "Ask me.", the line "Ask us."'],
    ],
    [
      'a part',
      changed('"The hour."', '""'),
      ['how-to-ask, what decides: the source has "The hour.", the line ""'],
    ],
    [
      'a part more',
      changed('"whatDecides":"The hour."', '"whatDecides":"The hour.","thisWeek":"Go."'),
      ['how-to-ask, this week: the source has "", the line "Go."'],
    ],
    [
      'an answer',
      changed('"id":"peer"', '"id":"pear"'),
      ['how-to-ask, answer peer: is missing from the line', 'how-to-ask, answer pear: is not in the source'],
    ],
    [
      'a name',
      changed('Another junior', 'A senior'),
      ['how-to-ask, answer peer, by: the source has "Another junior", the line "A senior"'],
    ],
    [
      'a verdict',
      changed(',"says":"Ask early."', ''),
      ['how-to-ask, answer em-small, says: the source has "Ask early.", the line ""'],
    ],
    [
      'a title',
      changed('Two reviews in', 'Three reviews in'),
      ['two-reviews, title: the source has "Two reviews in a row", the line "Three reviews in a row"'],
    ],
    [
      'a fact',
      changed('["mid-level","senior"]', '["senior"]'),
      ['two-reviews, levels: the source has ["mid-level","senior"], the line ["senior"]'],
    ],
    [
      'an address',
      changed('/questions/two-reviews/"', '/questions/reviews/"'),
      ['two-reviews, url: is "https://next-rung.example/sub/questions/reviews/"'],
    ],
  ])('%s', (_name, archive, expected) => expect(told(archive).told).toEqual(expected));
});

describe('what was taken down', () => {
  const note = '{"kind":"removed","url":"https://next-rung.example/questions/how-to-ask/"}\n';
  const [first = '', second = ''] = whole.split(/(?<=\n)/);
  const all = { threads: sources.slice(1), notes: ['/questions/how-to-ask/'] };
  const one = { removed: [{ thread: 'how-to-ask', answer: 'peer' }] };

  test('a thread has a line that says so', () => {
    expect(told(second + note, all)).toEqual({ counts: { lines: 2, threads: 1, answers: 1 }, told: [] });
    expect(told(second, all).told).toEqual(['/questions/how-to-ask/: has no line']);
    expect(told(second + note + first, all).told).toEqual(['line 3: "how-to-ask" has no source']);
    expect(told(whole + note).told).toEqual([
      'line 3: "https://next-rung.example/questions/how-to-ask/" has no source',
    ]);
  });

  test('an answer has its note in place of its text', () => {
    expect(told(smallArchive({ removed: 'peer' }), one)).toEqual({
      counts: { lines: 2, threads: 2, answers: 2 },
      told: [],
    });
    expect(told(whole, one).told).toEqual([
      'how-to-ask, answer peer: was removed, but it is in the line',
      'how-to-ask, answer peer: was removed, but its note is missing from the line',
    ]);
  });
});

test('pictures and quotations of raw HTML are the same in Markdown with absolute addresses', () => {
  const markdown = '![A desk](/picture.png) <q>Ask.</q>';
  const source = readSource(
    (smallSite[threadFile] ?? '').replace('\nAsk.\n', `\n${markdown}\n`),
    threadFile,
  )!;
  const copy = '![A desk](https://next-rung.example/sub/picture.png) “Ask.”';
  const archive = changed('"shortAnswer":"Ask."', `"shortAnswer":"${copy}"`);
  expect(told(archive, { threads: [source, sources[1]!] }).told).toEqual([]);
});
