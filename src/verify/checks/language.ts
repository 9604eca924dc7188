import type { Finding } from '../finding.ts';
import { contentPages, type Pages } from '../pages.ts';

/** Every page says which language it is in: screen readers choose the voice by it, and the search its index. */
export function checkLanguage(pages: Pages): Finding[] {
  return contentPages(pages)
    .filter(({ lang }) => lang === undefined || lang.trim() === '')
    .map(({ address }) => ({
      check: 'language',
      page: address,
      wrong: 'the page does not say which language it is in',
      remedy: 'write <html lang="…">',
    }));
}
