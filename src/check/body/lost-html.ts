import { renderPart } from '../../markdown/render-thread.ts';
import type { Verdict } from '../read/finding.ts';
import { htmlTags } from './html-tags.ts';
import { allNodes, lineOf, type MdastNode } from './tree.ts';

/**
 * Elements of raw HTML that do not reach the page. What keeps a page safe must not eat a writer's words unseen: `List<String>`
 * that was not set as code is such an element too.
 *
 * @param root Tree of `markdown`; lines count from 1 in it.
 */
export function lostHtml(markdown: string, root: MdastNode): { line: number; verdict: Verdict }[] {
  const html = allNodes(root).flatMap((node) =>
    node.type === 'html' ? htmlTags(node.value, lineOf(node)) : [],
  );
  // Links and pictures are judged by their addresses.
  const tags = html.filter(({ name }) => name !== 'a' && name !== 'img');
  if (tags.length === 0) return [];
  const page = renderPart(markdown, { base: '/', idPrefix: 'part', headingFrom: 3 }).html;
  const gone = new Set([...new Set(tags.map(({ name }) => name))].filter((name) => !kept(page, name)));
  return tags.filter(({ name }) => gone.has(name)).map(({ name, line }) => ({ line, verdict: lost(name) }));
}

const kept = (html: string, name: string): boolean =>
  // Headings keep their place in the page, not their level.
  /^h[1-6]$/.test(name) ? /<h[1-6]/.test(html) : html.includes(`<${name}>`) || html.includes(`<${name} `);

const lost = (name: string): Verdict => ({
  code: 'html',
  wrong: `<${name}> does not reach the page`,
  remedy: 'write it in Markdown; put code between backticks; write &lt; where the sign is meant',
});
