import { expect, test } from 'vitest';
import { limits, searchLimits, site } from '../../src/site.ts';
import { description } from '../../src/schemas/fields.ts';

test('the default address can never be somebody’s, and is an origin alone', () => {
  const url = new URL(site.defaultUrl);
  expect(url.protocol).toBe('https:');
  // RFC 2606 keeps this ending free for ever.
  expect(url.hostname).toMatch(/\.example$/);
  expect(url.origin).toBe(site.defaultUrl);
});

test('the site’s description keeps the rules that pages keep', () =>
  expect(description.safeParse(site.description).error?.issues ?? []).toEqual([]));

test('every limit is a whole number above nothing', () => {
  const all = Object.entries({ ...limits, ...searchLimits });
  expect(all.length).toBeGreaterThan(4);
  for (const [name, limit] of all) expect(Number.isInteger(limit) && limit > 0, name).toBe(true);
});

test('a description of the longest length is allowed, one letter more is not', () => {
  expect(description.safeParse('x'.repeat(limits.description)).success).toBe(true);
  expect(description.safeParse('x'.repeat(limits.description + 1)).success).toBe(false);
});

test('a teaser is shorter than a page of the list that it leads to', () =>
  expect(limits.threadsPerTeaser).toBeLessThan(limits.threadsPerPage));
