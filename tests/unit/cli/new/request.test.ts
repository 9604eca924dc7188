import { describe, expect, test } from 'vitest';
import { readRequest, RequestError } from '../../../../src/cli/new/request.ts';

describe('readRequest', () => {
  test.each([
    [
      ['question', 'May I say no?'],
      { kind: 'question', title: 'May I say no?', slug: 'may-i-say-no', levels: [], topics: [] },
    ],
    [['question', 'May', 'I?'], { kind: 'question', title: 'May I?', slug: 'may-i', levels: [], topics: [] }],
    [['question', ' a \n b '], { kind: 'question', title: 'a b', slug: 'a-b', levels: [], topics: [] }],
    [
      [
        'question',
        'x',
        '--level',
        'junior',
        '--level=senior',
        '--topic',
        'pay',
        '--topic',
        'pay',
        '--slug',
        'y',
      ],
      { kind: 'question', title: 'x', slug: 'y', levels: ['junior', 'senior'], topics: ['pay'] },
    ],
    [
      ['chapter', 'Asking', '--level', 'every-level'],
      { kind: 'chapter', title: 'Asking', slug: 'asking', levels: ['every-level'], topics: [] },
    ],
    [
      ['question', '日本', '--slug', 'japan'],
      { kind: 'question', title: '日本', slug: 'japan', levels: [], topics: [] },
    ],
  ])('%j', (args, expected) => {
    expect(readRequest(args)).toEqual(expected);
  });

  test('makes a short address of a long title, of whole words', () => {
    const { slug } = readRequest([
      'question',
      'How do I ask for a rise when nobody listens to what I say at all?',
    ]);
    expect(slug).toBe('how-do-i-ask-for-a-rise-when-nobody-listens-to');
  });

  test.each([
    [[], /^what is to be made is missing → write question or chapter\n/],
    [['qestion', 'x'], /^"qestion" cannot be made → write question\n/],
    [['question'], /^the title is missing → write npm run new question -- "Title"$/],
    [['question', '  '], /^the title is missing/],
    [['question', 'x'.repeat(121)], /^the title has 121 characters → shorten it to 120$/],
    [['chapter', 'x'.repeat(71), '--level', 'junior'], /^the title has 71 characters → shorten it to 70$/],
    [['question', '日本'], /^no address can be made of "日本" → give --slug /],
    [['question', 'x', '--slug', 'A b'], /^"A b" cannot stand in an address → give --slug /],
    [['question', 'x', '--slug', '../x'], /^"..\/x" cannot stand in an address/],
    [['question', 'x', '--level', 'senor'], /^there is no level "senor" → write senior$/],
    [['chapter', 'x'], /^the shelf of the chapter is missing → give one --level: junior, /],
    [
      ['chapter', 'x', '--level', 'junior', '--level', 'senior'],
      /^a chapter stands on one shelf → give one --level/,
    ],
    [['question', 'x', '--foo'], /--foo/],
  ])('refuses %j', (args, message) => {
    expect(() => readRequest(args)).toThrow(RequestError);
    expect(() => readRequest(args)).toThrow(message);
  });
});

describe('options that npm took, because no -- stands before them', () => {
  test.each([
    [
      ['question', 'X', 'junior'],
      { npm_config_level: 'true' },
      /^npm took --level for itself → write -- before the title\n\n/,
    ],
    [
      ['chapter', 'X', 'pay'],
      { npm_config_topic: 'true', npm_config_slug: 'a-b' },
      /^npm took --topic and --slug for itself → write -- before the title\n\nnpm run new question -- "Title"/,
    ],
  ])('%j with %j is refused', (args, env, message) => {
    expect(() => readRequest(args, env)).toThrow(RequestError);
    expect(() => readRequest(args, env)).toThrow(message);
  });

  test('what npm sets for itself disturbs nobody', () => {
    expect(readRequest(['question', 'X'], { npm_config_loglevel: 'warn', npm_command: 'run' }).title).toBe(
      'X',
    );
  });
});
