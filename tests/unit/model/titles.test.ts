import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { CompanyTitles } from '../../../src/model/site.ts';
import { confidenceOf, titlesInWords, titlesName } from '../../../src/model/titles.ts';
import { aSource } from '../../support/entries.ts';

const root = resolve(import.meta.dirname, '../../..');
const source = { ...aSource('told').data, year: 2026, confidence: 'practitioner' as const };
const meta: CompanyTitles = {
  ...{ id: 'meta', company: 'Meta', junior: 'E3', 'mid-level': 'E4', senior: 'E5', above: 'E6' },
  source,
};

test.each<[string, Partial<CompanyTitles>, string]>([
  ['codes', {}, 'Meta: E3, E4, E5, E6'],
  [
    'codes among names',
    { company: 'Acme', junior: 'Engineer', 'mid-level': 'SDE II', senior: 'Senior', above: '65 and up' },
    'Acme: SDE II, 65 and up',
  ],
  [
    'names only',
    { company: 'Acme', junior: 'Engineer I', 'mid-level': 'Engineer', senior: 'Senior', above: 'Staff' },
    'Titles at Acme',
  ],
])('a row is called by its %s', (_what, fields, expected) => {
  expect(titlesName({ ...meta, ...fields })).toBe(expected);
});

test('says what each title is here, how sure that is, and what misleads', () => {
  expect(titlesInWords({ ...meta, warning: 'E3 is the way in.' })).toBe(
    'E3: junior. E4: mid-level. E5: senior. E6: above senior. From: told, 2026. E3 is the way in.',
  );
});

test.each([
  ['primary', 'own papers, 2026'],
  ['reported', 'reported, 2026'],
  ['practitioner', 'told, 2026'],
] as const)('a source that is "%s" is told in words', (confidence, expected) => {
  expect(confidenceOf({ source: { ...source, confidence } })).toBe(expected);
});

test('the sheet has a rule for every company, by which it alone is shown', () => {
  const companies = readFileSync(`${root}/content/titles.yaml`, 'utf8').match(/^- id:/gm)?.length ?? 0;
  expect(companies).toBeGreaterThan(5);
  const sheet = readFileSync(`${root}/src/components/guide/titles.css`, 'utf8');
  const rules = [...sheet.matchAll(/option:nth-child\((\d+)\):checked\) tr:nth-child\((\d+)\)/g)];
  expect(rules.every(([, option, row]) => Number(option) === Number(row) + 1)).toBe(true);
  expect(rules.length).toBeGreaterThanOrEqual(companies);
});
