import { describe, expect, test } from 'vitest';
import { splitThread } from '../../../src/model/thread-sections.ts';

const good =
  'Why?\n\n<!-- short answer -->\n\nSo.\n\n<!-- answer: a -->\n\nThus.\n\n<!-- what decides -->\n\nThis.\n';

/** Problems as `line field`, which is what tells them apart. */
const places = (body: string, ids: string[] = ['a']) =>
  splitThread(body, 10, ids).problems.map(({ line, field }) => `${line} ${field}`);

describe('a thread that is divided well', () => {
  test('has its parts and answers, with the lines on which they and their texts begin', () => {
    const { sections, problems } = splitThread(good, 10, ['a']);
    expect(problems).toEqual([]);
    expect([...sections.parts]).toEqual([
      ['question', { markdown: 'Why?', line: 10, textLine: 10 }],
      ['short answer', { markdown: 'So.', line: 12, textLine: 14 }],
      ['what decides', { markdown: 'This.', line: 20, textLine: 22 }],
    ]);
    expect([...sections.answers]).toEqual([['a', { markdown: 'Thus.', line: 16, textLine: 18 }]]);
  });

  test('may have line ends of Windows', () => {
    const windows = splitThread(good.replaceAll('\n', '\r\n'), 10, ['a']);
    expect(windows).toEqual(splitThread(good, 10, ['a']));
  });

  test('keeps the spaces that make its first line code', () => {
    const { sections } = splitThread(`\n\n    code\n${good}`, 10, ['a']);
    expect(sections.parts.get('question')).toEqual({ markdown: '    code\nWhy?', line: 10, textLine: 12 });
  });

  test.each([
    ['a fence of backticks', '```html\n<!-- short answer -->\n```\n'],
    ['a fence of tildes with backticks in it', '~~~\n```\n<!-- short answer -->\n~~~\n'],
    ['a longer fence', '````\n```\n<!-- short answer -->\n````\n'],
    ['a comment that is not alone on its line', 'x <!-- short answer -->\n'],
    ['an indented comment', '    <!-- short answer -->\n'],
  ])('is not divided by a comment in %s', (_name, text) => {
    expect(places(text + good)).toEqual([]);
  });

  test('takes backticks in a sentence for no fence', () => {
    expect(places(`\`\`\`x\`\`\` is code\n${good}`)).toEqual([]);
  });

  test('may write its comment lines with other spaces', () => {
    expect(places(good.replace('<!-- short answer -->', '  <!--short   answer-->  '))).toEqual([]);
  });
});

describe('a thread that is divided badly', () => {
  test.each([
    ['no question', good.replace('Why?', ''), ['10 question']],
    ['nothing', '', ['10 question', '10 short answer', '10 what decides', '10 answer: a']],
    ['a missing part', good.replace('<!-- short answer -->', ''), ['10 short answer']],
    ['a missing answer', good.replace('<!-- answer: a -->', ''), ['10 answer: a']],
    ['a doubled part', `${good}\n<!-- short answer -->\n\nAgain.`, ['24 short answer']],
    ['a doubled answer', `${good}\n<!-- answer: a -->\n\nAgain.`, ['24 answer: a']],
    ['an unknown part', `${good}\n<!-- note -->\n\nx`, ['24 body']],
    ['an answer that nobody listed', `${good}\n<!-- answer: b -->\n\nx`, ['24 answer: b']],
    ['an answer without an id', `${good}\n<!-- answer: -->\n\nx`, ['24 answer:']],
    ['an empty part', good.replace('So.', ''), ['12 short answer']],
    ['a part of spaces', good.replace('So.', '   '), ['12 short answer']],
    ['an empty answer', good.replace('Thus.', ''), ['16 answer: a']],
    ['a label of the question', `<!-- question -->\n${good}`, ['10 question']],
    ['a second question', `${good}\n<!-- question -->\n\nAgain?`, ['24 question']],
    ['a label in capitals', good.replace('short answer', 'Short Answer'), ['12 short answer']],
    [
      'a fence that is not closed, which hides what follows',
      good.replace('So.', '```\nSo.'),
      ['14 short answer'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(places(body)).toEqual(expected);
  });

  test('keeps what can be kept, so that other checks can go on', () => {
    const { sections } = splitThread(`${good}\n<!-- note -->\n\nx`, 10, ['a', 'b']);
    expect([...sections.parts.keys()]).toEqual(['question', 'short answer', 'what decides']);
    expect([...sections.answers.keys()]).toEqual(['a']);
  });

  test('is told what to write', () => {
    const { problems } = splitThread(`${good}\n<!-- answer: b -->\n\nx`, 10, ['a']);
    expect(problems).toEqual([
      {
        line: 24,
        field: 'answer: b',
        wrong: 'the answer "b" is written, but the front matter does not list it',
        remedy: 'add { id: b, by: …, says: …, origin: … } to "answers", or write one of: a',
      },
    ]);
  });
});
