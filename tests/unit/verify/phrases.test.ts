import { describe, expect, test } from 'vitest';
import { phraseFinder } from '../../../src/verify/phrases.ts';
import { wordsIn } from '../../../src/verify/words.ts';

test.each([
  ['', []],
  ['Don’t STOP, café—now! 2×3', ['dont', 'stop', 'café', 'now', '2', '3']],
  ["don't", ['dont']],
  ['**bold** [link](#source-sg)', ['bold', 'link', 'source', 'sg']],
])('words of %j', (text, words) => expect(wordsIn(text)).toEqual(words));

const removed =
  'I would decide nothing yet, because “improvement plan” can mean notes or a form that HR keeps.';

describe('finding a text', () => {
  const find = (text: string, kept: string[] = [], texts = [removed]) =>
    phraseFinder([{ texts, code: [], kept }])(text).get(0);

  test('wherever eight of its words stand in a row, however they are written', () => {
    expect(find('I would decide nothing yet; because “Improvement plan” …')).toBe(
      'i would decide nothing yet because improvement plan',
    );
    expect(find('x y decide nothing yet because improvement plan can mean z')).toBe(
      'decide nothing yet because improvement plan can mean',
    );
  });

  test('but not where fewer do, or other words stand between', () => {
    expect(find('decide nothing yet because improvement plan can')).toBeUndefined();
    expect(
      find('I would decide nothing at all yet because an improvement plan can mean notes'),
    ).toBeUndefined();
    expect(find('')).toBeUndefined();
  });

  test('a shorter text as a whole; one or two words are common speech', () => {
    expect(find('as a Staff engineer, payments team says', [], ['Staff engineer, payments'])).toBe(
      'staff engineer payments',
    );
    expect(find('a staff engineer', [], ['Staff engineer, payments'])).toBeUndefined();
    expect(find('Ask early. Ask early.', [], ['Ask early.'])).toBeUndefined();
  });

  test('not what also stands in a text that stays', () => {
    const kept = ['We were told: an improvement plan can mean notes or a form that HR keeps.'];
    expect(find('improvement plan can mean notes or a form that hr keeps', kept)).toBeUndefined();
    expect(find(removed, kept)).toBe('i would decide nothing yet because improvement plan');
  });

  test('nothing to look for is never found', () => {
    expect(find(removed, [], [])).toBeUndefined();
    expect(find(removed, [removed])).toBeUndefined();
  });

  test('code only where far more of it is the same', () => {
    const block = Array.from({ length: 30 }, (_, index) => `line${index}`).join(' ');
    const inCode = (text: string) =>
      phraseFinder([{ texts: [], code: [block, 'git rebase main'], kept: [] }])(text).get(0);
    expect(inCode(block.slice(0, block.indexOf(' line23')))).toBeUndefined();
    expect(inCode(`x ${block} y`)).toMatch(/^line0 .* line23$/);
    expect(inCode('git rebase main')).toBe('git rebase main');
  });

  test('of several targets, each', () => {
    const target = (text: string) => ({ texts: [text], code: [], kept: [] });
    const find = phraseFinder([
      target('one two three'),
      target('never said here'),
      target('one two three four'),
    ]);
    expect([...find('Zero one two three four five')]).toEqual([
      [0, 'one two three'],
      [2, 'one two three four'],
    ]);
  });
});
