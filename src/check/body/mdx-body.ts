import { reservedAnchors, sourceAnchor } from '../../model/anchors.ts';
import { idPattern } from '../../schemas/fields.ts';
import type { Finding, Verdict } from '../read/finding.ts';
import type { Page } from '../read/page.ts';
import { headingAnchors } from './anchors.ts';
import { componentFindings } from './component-findings.ts';
import { destinations, type Destination } from './destinations.ts';
import { looseReferences } from './loose-references.ts';
import { allNodes, attribute, isJsx, lineOf, mdxTree, nodes, type MdastNode } from './tree.ts';

/**
 * Findings of a text written in MDX: its syntax, its components, its headings, its links.
 *
 * @param judge Says what is wrong with a place that the text points to.
 * @param inTree Says what else is wrong in a text whose syntax is right; lines count from 1 in it.
 */
export function mdxBodyFindings(
  page: Page,
  judge: (destination: Destination) => Verdict | undefined,
  inTree: (root: MdastNode) => Iterable<{ line: number; verdict: Verdict }>,
): Finding[] {
  const at = (line: number, verdict: Verdict): Finding => ({
    ...verdict,
    path: ['body'],
    line: page.bodyLine + line - 1,
  });
  const tree = mdxTree(page.body);
  if (!('root' in tree))
    return [at(tree.line, { code: 'mdx', wrong: tree.wrong, remedy: syntaxRemedy(tree.wrong) })];
  const found: Finding[] = [];
  for (const [node, around] of nodes(tree.root)) {
    const verdicts = isJsx(node) ? componentFindings(node, around) : nodeFindings(node);
    found.push(...verdicts.map((verdict) => at(lineOf(node), verdict)));
  }
  for (const { line, verdict } of looseReferences(tree.root)) found.push(at(line, verdict));
  for (const { line, verdict } of slipFindings(page, tree.root)) found.push(at(line, verdict));
  for (const { line, verdict } of inTree(tree.root)) found.push(at(line, verdict));
  for (const destination of destinations(tree.root)) {
    const verdict = judge(destination);
    if (verdict !== undefined) found.push(at(destination.line, verdict));
  }
  return found;
}

function nodeFindings(node: MdastNode): Verdict[] {
  if (node.type === 'heading' && node.depth === 1)
    return [
      {
        code: 'mdx',
        wrong: 'a heading of the first level: the title is that already',
        remedy: 'write ## for a section',
      },
    ];
  if (node.type === 'mdxjsEsm')
    return [
      {
        code: 'mdx',
        wrong: 'an import or export',
        remedy: 'remove it: the components are there without import',
      },
    ];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // Comments and fixed text change nothing: {/* … */} and {" "}.
    if (/^\s*(?:\/\*[^]*\*\/|"[^"]*"|'[^']*')?\s*$/.test(node.value)) return [];
    return [{ code: 'mdx', wrong: `{${node.value}} is code`, remedy: 'write \\{ where a brace is meant' }];
  }
  return [];
}

/** Ids of slips are anchors: each must be alone on its page. */
function* slipFindings(page: Page, root: MdastNode): Generator<{ line: number; verdict: Verdict }> {
  const cited = Array.isArray(page.data.sources)
    ? page.data.sources.map((id) => sourceAnchor(String(id)))
    : [];
  const taken = new Map<string, string>([
    ...[...reservedAnchors, ...cited].map((id) => [id, 'an anchor that the page makes itself'] as const),
    ...headingAnchors(page.body).map((id) => [id, 'the anchor of a heading'] as const),
  ]);
  for (const node of allNodes(root)) {
    const id = isJsx(node) && node.name === 'Slip' ? attribute(node, 'id') : undefined;
    if (id === undefined || id.trim() === '') continue;
    const by = taken.get(id);
    const line = lineOf(node);
    if (by !== undefined)
      yield {
        line,
        verdict: {
          code: 'duplicate',
          wrong: `the id "${id}" of <Slip> is ${by}`,
          remedy: 'choose another id',
        },
      };
    else if (!idPattern.test(id))
      yield {
        line,
        verdict: {
          code: 'component',
          wrong: `"${id}" is not an id`,
          remedy: 'write lower-case words and digits joined by hyphens',
        },
      };
    taken.set(id, 'the id of another slip');
  }
}

function syntaxRemedy(message: string): string {
  const [, tag] = /closing tag for `<([^`>]+)>`/.exec(message) ?? [];
  if (tag !== undefined) return `write </${tag}> where it ends, alone on its line`;
  if (message.includes('before name, expected') && message.includes('!'))
    return 'write comments as {/* … */}';
  if (message.includes('closing tag')) return 'remove it, or open it first';
  if (message.includes('`{`')) return 'write \\{ where a brace is meant';
  return 'write &lt; where the sign is meant; give attributes as name="text"';
}
