import { expect, test } from 'vitest';
import { readThreadFile } from '../../../src/loaders/thread-file.ts';

const file = 'content/questions/2026/how-to-ask.md';
const lines = (...text: string[]) => `${text.join('\n')}\n`;
const body = [
  'The question.',
  '<!-- short answer -->',
  'Ask.',
  '<!-- answer: em -->',
  'Now.',
  '<!-- what decides -->',
  'Time.',
];
const whole = lines('---', 'id: how-to-ask', 'answers: [{ id: em }]', '---', ...body);

test('reads fields as they stand and the parts of the body', () => {
  const { thread, problems } = readThreadFile(whole, file);
  expect(problems).toEqual([]);
  expect(thread?.data).toEqual({ id: 'how-to-ask', answers: [{ id: 'em' }] });
  expect([...(thread?.sections.parts ?? [])].map(([name, { markdown }]) => [name, markdown])).toEqual([
    ['question', 'The question.'],
    ['short answer', 'Ask.'],
    ['what decides', 'Time.'],
  ]);
  expect([...(thread?.sections.answers ?? [])].map(([id, { markdown }]) => [id, markdown])).toEqual([
    ['em', 'Now.'],
  ]);
});

test('lines that end as on Windows, and a mark of byte order, change nothing', () => {
  const { thread, problems } = readThreadFile(`\uFEFF${whole.replaceAll('\n', '\r\n')}`, file);
  expect(problems).toEqual([]);
  expect(thread?.sections.answers.get('em')?.markdown).toBe('Now.');
});

const begin = 'begin the file with a line ---, its fields, and a line ---';
test.each([
  ['an empty file', '', 'the file has no front matter', begin],
  ['text alone', 'The question.\n', 'the file has no front matter', begin],
  ['a line too many', `\n${whole}`, 'the file has no front matter', begin],
  [
    'front matter that is not closed',
    lines('---', 'id: x', 'text'),
    'the front matter never ends',
    'close it with a line ---',
  ],
  ['the opening line alone', '---\n', 'the front matter never ends', 'close it with a line ---'],
])('%s is no thread', (_name, text, wrong, remedy) =>
  expect(readThreadFile(text, file)).toEqual({
    problems: [{ file, line: 1, field: 'front matter', code: 'front-matter', wrong, remedy }],
  }),
);

test.each([
  ['id: [x', 3],
  ['id: x\n  title: y', 3],
  ['id: x\nid: y', 3],
  ['\ttitle: x', 2],
])('broken YAML is said with its line in the file: %j', (yaml, line) => {
  const { thread, problems } = readThreadFile(lines('---', yaml, '---', ...body), file);
  expect(thread).toBeUndefined();
  const [{ wrong = '', ...problem } = {}] = problems;
  expect(wrong).not.toBe('');
  expect(problem).toEqual({
    ...{ file, line, field: 'front matter', code: 'yaml' },
    remedy: 'mend the YAML on this line or the one before it',
  });
});

test('all that is wrong with the division is said, with lines of the file', () => {
  const text = lines(
    '---',
    'answers: [{ id: em }, { id: hr }]',
    '---',
    'Q',
    '<!-- short answer -->',
    '<!-- answer: em -->',
    'A',
    '<!-- odd -->',
    'B',
  );
  const { thread, problems } = readThreadFile(text, file);
  expect(thread).toBeDefined();
  expect(problems.map((problem) => [problem.file, problem.code, problem.line, problem.field])).toEqual([
    [file, 'section', 5, 'short answer'],
    [file, 'section', 8, 'body'],
    [file, 'section', 4, 'what decides'],
    [file, 'section', 4, 'answer: hr'],
  ]);
});

test.each([
  '',
  '- a\n- b',
  'just words',
  'answers: none',
  'answers: [1, em, { by: x }, { id: 3 }]',
  'answers:',
])('front matter %j lists no answer, and that is for the schema to say', (yaml) => {
  const { thread, problems } = readThreadFile(
    lines('---', yaml, '---', 'Q', '<!-- short answer -->', 'S', '<!-- what decides -->', 'D'),
    file,
  );
  expect(thread).toBeDefined();
  expect(problems).toEqual([]);
});
