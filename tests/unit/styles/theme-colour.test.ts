import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../../src/site.ts';

test('the frame of the browser is painted with the paper of the tokens', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${site.themeColour.light}, ${site.themeColour.dark});`);
});
