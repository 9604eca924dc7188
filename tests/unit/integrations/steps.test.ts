import { expect, test } from 'vitest';
import { chosenSteps, steps } from '../../../src/integrations/steps.ts';

const chosen = (text: string | undefined) => [...chosenSteps({ NEXT_RUNG_STEPS: text })];

test('the steps, in their order', () =>
  expect(steps).toEqual(['check', 'pages', 'pictures', 'index', 'verify']));

test.each([
  [undefined, ['check', 'pages', 'pictures', 'index', 'verify']],
  ['', ['check', 'pages', 'pictures', 'index', 'verify']],
  ['  ', ['check', 'pages', 'pictures', 'index', 'verify']],
  ['pages', ['pages']],
  ['pages,index', ['pages', 'index']],
  [' verify , check ', ['check', 'verify']],
  ['index,index', ['index']],
  ['verify,index,pictures,pages,check', ['check', 'pages', 'pictures', 'index', 'verify']],
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
      `NEXT_RUNG_STEPS names "${name}", which is no step of the build → write some of: check, pages, pictures, index, verify`,
    ),
  ),
);
