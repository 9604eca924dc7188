import { describe, expect, test } from 'vitest';
import { phraseFinder, wordsIn } from '../../../src/verify/phrases.ts';

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
    phraseFinder(texts, kept)(wordsIn(text));

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
});
