import Slugger from 'github-slugger';
import type { HastNode } from 'satteri';
import { child } from '../../loaders/unknown-data.ts';
import { pageAnchors, sourceAnchor, threadAnchors, titleAnchor } from '../../model/anchors.ts';
import type { Page } from '../read/page.ts';
import { allNodes, attribute, elementTree, isJsx, type MdastNode } from './tree.ts';

/** Anchors of a thread's page: its parts, its answers, its sources. Headings in a thread get none. */
export function threadPageAnchors({ data }: Page): Set<string> {
  const answers = child(data, 'answers');
  const ids = Array.isArray(answers) ? answers.map((answer) => String(child(answer, 'id'))) : [];
  return new Set([...pageAnchors, ...Object.values(threadAnchors), ...ids, ...sources(data)]);
}

/**
 * Anchors of a page written in MDX: its headings, its slips, its sources, and the rows of the table of titles where it stands.
 *
 * @param titles Ids of the rows.
 */
export function mdxPageAnchors(page: Page, root: MdastNode, titles: readonly string[]): Set<string> {
  const cited = sources(page.data);
  const list = cited.length === 0 ? [] : [threadAnchors.sources];
  const rows = allNodes(root).some((node) => isJsx(node) && node.name === 'Titles')
    ? titles.map(titleAnchor)
    : [];
  return new Set([
    ...pageAnchors,
    ...headingAnchors(page.body),
    ...slipIds(root),
    ...rows,
    ...list,
    ...cited,
  ]);
}

/** Ids that headings get in the build: github-slugger over the text that the page shows, doubled ones numbered. */
export function headingAnchors(mdx: string): string[] {
  const slugger = new Slugger();
  return headings(elementTree(mdx)).map((heading) => slugger.slug(text(heading)));
}

function headings(node: HastNode): HastNode[] {
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) return [node];
  return 'children' in node ? node.children.flatMap(headings) : [];
}

/** Text of a heading as far as its id is made of it: two hyphens become a dash on the page, and of dashes nothing is left. */
function text(node: HastNode): string {
  if (node.type === 'element' && node.tagName === 'code') return allText(node);
  const own = 'value' in node && typeof node.value === 'string' ? node.value.replace(/-{2,}/g, '') : '';
  return 'children' in node ? own + node.children.map(text).join('') : own;
}

/** All text of a node as it stands. */
function allText(node: HastNode): string {
  const own = 'value' in node && typeof node.value === 'string' ? node.value : '';
  return 'children' in node ? own + node.children.map(allText).join('') : own;
}

function slipIds(root: MdastNode): string[] {
  return allNodes(root).flatMap((node) => {
    const id = isJsx(node) && node.name === 'Slip' ? attribute(node, 'id') : undefined;
    return id === undefined ? [] : [id];
  });
}

function sources(data: Record<string, unknown>): string[] {
  const ids = data.sources;
  return Array.isArray(ids) ? ids.map((id) => sourceAnchor(String(id))) : [];
}
