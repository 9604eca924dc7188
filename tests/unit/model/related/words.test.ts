import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import { wordReader } from '../../../../src/model/related/words.ts';

const glossary = [
  { id: 'pip', spellings: ['PIP', 'performance improvement plan'] },
  { id: 'calibration', spellings: ['Calibration', 'rating curve'] },
  { id: 'on-call', spellings: ['on-call', 'oncall'] },
  { id: 'everyday', spellings: ['work', 'back'] },
];
const read = wordReader(stemmer, glossary);

function mentions(text: string): string[] {
  const found: string[] = [];
  read(text, (key, shown, isTerm) => void found.push(isTerm ? `${key} (${shown})` : `${key} ${shown}`));
  return found;
}

describe('mentions in a text', () => {
  test.each([
    ['', []],
    ['What do I do about it on Monday?', []],
    ['promoted, promotion; promotions', ['promot promoted', 'promot promotion', 'promot promotions']],
    ['Estimates slip. Deadlines too', ['estim estimates', 'slip slip', 'deadlin deadlines']],
    ['the TikTok “Reviews”', ['tiktok TikTok', 'review reviews']],
    ['a Priya in Melbourne. Melbourne', ['melbourn melbourne']],
    ['my manager’s salary don’t', ['manag manager’s', 'salari salary']],
    ['AI and HR, as it is: ok', ['ai AI', 'hr HR']],
    ['We write C++ since 2019', ['c++ C++']],
  ])('%j', (text, expected) => expect(mentions(text)).toEqual(expected));

  test.each([
    ['A PIP came', ['term:pip (PIP)']],
    ['on a performance improvement plan again', ['term:pip (performance improvement plan)']],
    ['Performance improvement', ['perform performance', 'improv improvement']],
    ['the rating curves', ['term:calibration (rating curves)']],
    [
      'on-call, On call and oncall',
      ['term:on-call (on-call)', 'term:on-call (on call)', 'term:on-call (oncall)'],
    ],
    ['back at work', []],
  ])('terms of the glossary, the longest first, as written: %j', (text, expected) =>
    expect(mentions(text)).toEqual(expected),
  );
});
