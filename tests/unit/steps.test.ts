import { expect, test } from 'vitest';
import { chosenSteps, steps } from '../../src/steps.ts';

const all = ['check', 'pages', 'copies', 'pictures', 'index', 'redirects', 'verify'];
const chosen = (text: string | undefined) => [...chosenSteps({ NEXT_RUNG_STEPS: text })];

test('the steps, in their order', () => expect(steps).toEqual(all));

test.each([
  [undefined, all],
  ['', all],
  ['  ', all],
  ['pages', ['pages']],
  ['pages,index', ['pages', 'index']],
  [' verify , check ', ['check', 'verify']],
  ['index,index', ['index']],
  ['verify,redirects,index,pictures,copies,pages,check', all],
])('%j', (text, expected) => expect(chosen(text)).toEqual(expected));

test('nothing set is all', () => expect([...chosenSteps({})]).toEqual([...steps]));

test.each([
  ['pgaes', 'pgaes'],
  ['pages index', 'pages index'],
  ['Pages', 'Pages'],
  ['pages,', ''],
  [',', ''],
  ['pages,toString', 'toString'],
])('%j is refused', (text, name) =>
  expect(() => chosen(text)).toThrow(
    new Error(
      `NEXT_RUNG_STEPS names "${name}", which is no step of the build → write some of: ${all.join(', ')}`,
    ),
  ),
);
