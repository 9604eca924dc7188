import { describe, expect, test } from 'vitest';
import { claimsIn, namesOf } from '../../../src/model/claims.ts';

describe('names of publishers', () => {
  test.each([
    ['Dropbox', ['Dropbox']],
    ['Financial Times', ['Financial Times']],
    ['Sarah Drasner', ['Drasner']],
    ['Layoffs.fyi and TrueUp', ['Layoffs.fyi', 'TrueUp']],
    ['Brynjolfsson, Chandar and Chen', ['Brynjolfsson', 'Chandar', 'Chen']],
    ['Bloom and others', ['Bloom']],
    ['Junction, formerly Vital', ['Junction']],
    ['danscratch on GitHub', ['danscratch']],
    ['Accounts of former Google engineers', []],
    ['Several forums', []],
    ['UK government', []],
    ['European Union', []],
    ['United States Congress', []],
  ])('%s', (publisher, expected) => {
    expect(namesOf(publisher)).toEqual(expected);
  });
});

const names = ['Dropbox', 'Medium', 'Meta'];

/** A text, and its claims: `kind: words`. */
const rows: readonly (readonly [text: string, claims: string[]])[] = [
  ['Dropbox looks for it here.', ['name: Dropbox']],
  ['Dropbox and Medium agree.', ['name: Dropbox']],
  ['What Dropbox’s ladder says', ['name: Dropbox']],
  ['Medium-sized firms, metadata, MetaCorp, Dropboxes', []],
  ['Metadata at Meta', ['name: Meta']],
  ['About 12 % of engineers passed.', ['share: 12 %']],
  ['4 per cent of women', ['share: 4 per cent']],
  ['40% of orders came late, and 3 % of visitors left.', []],
  ['Nine in ten engineers', []],
  ['A study of 2018 found it.', ['study: study']],
  ['Researchers counted 30 % more remarks.', ['study: Researchers']],
  ['Study the code first.', []],
  ['People who left in 2019', []],
  ['On Friday 20 November 2026 the numbers did not fit.', []],
  ['The Employment Rights Act 2025 changes that.', ['law: Rights Act']],
  ['The Equality Act.', ['law: Equality Act']],
  ['The EU Directive, a tribunal', ['law: Directive']],
  ['H-1B holders', ['law: H-1B']],
  ['Act on it. The first Act of the play', []],
  ['Ask a lawyer about your visa; somebody may ask by law.', []],
  ['', []],
];

describe('claims that need a source', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(claimsIn(text, names).map(({ kind, words }) => `${kind}: ${words}`)).toEqual(expected);
  });
});
