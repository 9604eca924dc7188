import { describe, expect, test } from 'vitest';
import { slipTexts } from '../../../src/markdown/slip-text.ts';

const slip = (body: string) => `<Slip id="a" kind="script" title="The title">\n\n${body}\n\n</Slip>\n`;
const text = (body: string) => slipTexts(slip(body))[0]?.text;

describe('slipTexts', () => {
  test('finds every artefact, in order, with id and title', () => {
    const mdx = `Before.\n\n${slip('one')}\nBetween <Note>.\n\n${slip('two').replace('"a"', '"b"')}`;
    expect(slipTexts(mdx)).toEqual([
      { id: 'a', title: 'The title', text: 'one' },
      { id: 'b', title: 'The title', text: 'two' },
    ]);
    expect(slipTexts('No artefact.')).toEqual([]);
  });

  test('whatever the ends of its lines, the spaces behind its tag, and the signs in its title', () => {
    const whole = slip('one\n\ntwo');
    const expected = { id: 'a', title: 'The title', text: 'one\n\ntwo' };
    expect(slipTexts(whole.replaceAll('\n', '\r\n'))).toEqual([expected]);
    expect(slipTexts(whole.replace('>\n', '>  \n'))).toEqual([expected]);
    expect(slipTexts(whole.replace('The title', 'From 3 -> 4'))).toEqual([
      { ...expected, title: 'From 3 -> 4' },
    ]);
  });

  test.each([
    ['> said\n> twice', 'said\ntwice'],
    ['**Aim:** senior, *soon*', 'Aim: senior, soon'],
    ['- one\n- two', '- one\n- two'],
    ['1. **One:** a', '1. One: a'],
    ['see [the plan](/guide/) now', 'see the plan now'],
    ['as it says ([Dropbox, 2023](#source-dbx)).', 'as it says.'],
    ['| You hear | You say |\n|---|:-:|\n| "No." | "Why?" |', 'You hear | You say\n"No." | "Why?"'],
    ['```text\nWeek 1\n```', 'Week 1'],
    ['run `npm test` &lt;now&gt;', 'run npm test <now>'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['a\n\n\n\nb', 'a\n\nb'],
  ])('%j reads %j', (body, expected) => expect(text(body)).toBe(expected));
});
