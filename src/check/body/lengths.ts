import type { Content } from '../../model/content.ts';
import { lengthFault } from '../../model/page-length.ts';
import { countWords } from '../../model/words.ts';
import { pageWords } from '../../site.ts';
import type { Verdict } from '../read/finding.ts';
import type { Page } from '../read/page.ts';
import { bodyWords } from './body-words.ts';
import type { MdastNode } from './tree.ts';

/**
 * What is wrong with the length of a chapter or level page. Plain pages are as long as they are, and so is the page of what every level
 * needs: a list of ways on. Nothing is said of a site that has just begun.
 */
export function* lengthFindings(
  root: MdastNode,
  { kind, slug, data }: Pick<Page, 'kind' | 'slug' | 'data'>,
  { levels, threads }: Pick<Content, 'levels' | 'threads'>,
): Generator<{ line: number; verdict: Verdict }> {
  if (threads.length < pageWords.fromThreads) return;
  const isRung = levels.some(({ data: level }) => level.id === slug && level.rung > 0);
  if (kind !== 'chapters' && (kind !== 'levelPages' || !isRung)) return;
  const words = bodyWords(root) + countWords(String(data.answer));
  const verdict = lengthFault(words, pageWords[kind], kind === 'chapters' ? 'a chapter' : 'a level page');
  if (verdict !== undefined) yield { line: 1, verdict };
}
