import { describe, expect, test } from 'vitest';
import { edited, inChapter, said } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** Pieces of which a paragraph may be made: each of these marks is set by the parser of a page. */
const pieces = ['"', "'", 'a "b" c. ', "it's ", '...', '--', '1', '1,', '“'] as const;
const sizes = [100, 1_000, 20_000] as const;
const rows = pieces.flatMap((piece) => sizes.map((times) => [piece, times] as const));

/** What is said of a claim without a source, on a line. */
const claim = (file: string, line: number, field: string, hint: string) =>
  `source ${file}:${line}  ${field}  tells what holds in a country, "In the UK", and no link in this block leads to a source → add one, for instance ([year](#source-id)); ${hint}, and a line that only says who knows has "not legal advice"`;

describe('a paragraph of any length is read to its end', () => {
  test.each(rows)('of a thread, of %j, %i times', async (piece, times) => {
    const changes = edited(T, 'Ask me.', `${piece.repeat(times)}\n\nIn the UK they ask.`);
    const hint = 'what is made up stands in a quotation, or in the question';
    expect(await said(changes)).toEqual([claim(T, 31, 'answer: peer', hint)]);
  });

  test.each(rows)('of a chapter, of %j, %i times', async (piece, times) => {
    const changes = inChapter(`x${piece.repeat(times)}\n\nIn the UK they ask.`);
    const hint = 'made-up examples stand in <Slip>, <Pair>, <View> or a quotation';
    expect(await said(changes)).toEqual([claim(C, 27, 'body', hint)]);
  });

  test.each(sizes)('of HTML in a thread, %i elements', async (times) => {
    const changes = edited(T, 'Ask me.', `${'<kbd>x</kbd>\n'.repeat(times)}<blink>y</blink>`);
    expect(await said(changes)).toEqual([
      `html ${T}:${29 + times}  answer: peer  <blink> does not reach the page → write it in Markdown; put code between backticks; write &lt; where the sign is meant`,
    ]);
  });
});
