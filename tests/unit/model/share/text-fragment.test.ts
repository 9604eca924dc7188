import { describe, expect, test } from 'vitest';
import { blockEnd, textFragment } from '../../../../src/model/share/text-fragment.ts';

/** The fragment of what stands between the brackets of a text in which `|` ends a block. */
function fragment(marked: string): string {
  const text = marked.replaceAll('|', blockEnd);
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return textFragment(text.replace(/[[\]]/g, ''), start, end);
}

const count = (length: number, word: string) =>
  Array.from({ length }, (_, index) => `${word}${index}`).join(' ');

describe('a passage is named', () => {
  test.each([
    ['whole', 'One. [Ask for the plan.] Then read.', 'Ask%20for%20the%20plan%2E'],
    ['in whole words', 'Read the me[asures, and da]tes first.', 'measures%2C%20and%20dates'],
    ['with what is written close to a word', 'He said “[stop]”, and left.', '%E2%80%9Cstop%E2%80%9D%2C'],
    ['without the spaces at its ends', 'Read[ the plan ]twice.', 'the%20plan'],
    ['without the ends of blocks around it', 'One.|[Two three.|]Four.', 'Two%20three%2E'],
    ['by signs that mean nothing to the address', 'a [mid-level, R&D] b', 'mid%2Dlevel%2C%20R%26D'],
    ['in any script', 'x [größe ist 大小] y', 'gr%C3%B6%C3%9Fe%20ist%20%E5%A4%A7%E5%B0%8F'],
    [
      'by its first and last words where it is of two blocks',
      'x|[One two.|Three four.]|y',
      'One%20two%2E,Three%20four%2E',
    ],
    [
      'by five words at either end where it is long',
      `x [${count(30, 'w')}] y`,
      'w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29',
    ],
    ['at the beginning of a page', '[Next Rung] here', 'Next%20Rung'],
    ['at the end of a page', 'here is [the end]', 'the%20end'],
  ])('%s', (_how, marked, expected) => {
    expect(fragment(marked)).toBe(`:~:text=${expected}`);
  });
});

describe('a passage that stands more than once', () => {
  test.each([
    ['gets nothing where it is the first', 'x y [the plan] z. Later the plan is read.', 'the%20plan'],
    [
      'gets three words on either side',
      'The plan is. Look at all of [the plan] before you sign it.',
      'at%20all%20of-,the%20plan,-before%20you%20sign',
    ],
    [
      'is compared without capitals',
      'THE PLAN. Read [the plan] now.',
      'THE%20PLAN%2E%20Read-,the%20plan,-now%2E',
    ],
    [
      'gets more words where three do not tell it apart',
      'Now one two three four five six. Then one two three [four] five six.',
      'five%20six%2E%20Then%20one%20two%20three-,four,-five%20six%2E',
    ],
    [
      'takes its context from the blocks beside it, each term from one',
      'Weak|Waits. Solid|Weak|[Waits.]|Next level|End',
      'Weak-,Waits%2E,-Next%20level',
    ],
    ['has its end told apart, too', 'x|[Start here|the end] of that|the end|y', 'Start%20here,the%20end'],
  ])('%s', (_how, marked, expected) => {
    expect(fragment(marked)).toBe(`:~:text=${expected}`);
  });

  test('whose end stands in it before gets words after its end', () => {
    expect(fragment('x|[Start here|the end is not|near the end] of it|y')).toBe(
      ':~:text=Start%20here,near%20the%20end',
    );
    expect(fragment('x|[Start here|stop|now go|stop] at last|y')).toBe(
      ':~:text=x-,Start%20here,stop,-at%20last',
    );
  });
});

test('a selection of nothing but space is no error', () => {
  expect(() => fragment('a[ ]b')).not.toThrow();
});
