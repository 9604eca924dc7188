import { expect, test } from 'vitest';
import { codeOf, pathsAmong, scriptsAmong } from '../../support/readme.ts';

test('is read as a person reads it', () => {
  const text =
    'See `src/model/` and `a b`.\n\n```sh\nnpm ci && npm start\nnpm run -s new question\n```\n\n`npm test`, npm through, `/guide/`, `@astrojs/mdx`, `x/<id>.md`, `package.json`, `.ci/run`, `N/A*`, `answers`';
  const parts = codeOf(text);
  expect(pathsAmong(parts.inline)).toEqual(['src/model/', 'package.json', '.ci/run']);
  expect(scriptsAmong([...parts.inline, ...parts.blocks])).toEqual(['test', 'start', 'new']);
});
