import { expect, test } from 'vitest';
import { pageKind } from '../../../src/verify/budgets.ts';

test.each([
  ['/', 'home'],
  ['/guide/', 'list'],
  ['/guide/junior/', 'level'],
  ['/guide/dimensions/', 'other'],
  ['/guide/junior/first-week/', 'chapter'],
  ['/questions/', 'list'],
  ['/questions/page/2/', 'list'],
  ['/questions/how-long-stuck/', 'thread'],
  ['/topics/', 'list'],
  ['/topics/reviews/', 'list'],
  ['/topics/reviews/page/2/', 'list'],
  ['/about/', 'other'],
  ['/glossary/', 'other'],
  ['/404.html', 'other'],
])('%s is a page of the kind %s', (address, kind) => {
  expect(pageKind(address)).toBe(kind);
});
