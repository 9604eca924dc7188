import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { isChapter, isLevelPage, isThread, type WrittenPage } from '../../../src/model/page-kinds.ts';
import { someContent } from '../../support/entries.ts';

const { site } = assemble(someContent());
const kindsOf = (page: WrittenPage) => [isThread(page), isChapter(page), isLevelPage(page)];

test.each([
  ['threads', [true, false, false]],
  ['chapters', [false, true, false]],
  ['levelPages', [false, false, true]],
  ['pages', [false, false, false]],
] as const)('%s are of one kind', (name, kinds) => {
  const pages: readonly WrittenPage[] = site[name];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.map(kindsOf)).toEqual(pages.map(() => kinds));
});
