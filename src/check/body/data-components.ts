import type { Content } from '../../model/content.ts';
import { nearest } from '../../model/nearest.ts';
import type { Verdict } from '../read/finding.ts';
import type { Page } from '../read/page.ts';
import { allNodes, attribute, isJsx, lineOf, type MdastNode } from './tree.ts';

/** What is wrong with components that show data: what they name must be there, and what they cite must be among the page's sources. */
export function* dataComponentFindings(
  root: MdastNode,
  page: Page,
  { dimensions, titles }: Pick<Content, 'dimensions' | 'titles'>,
): Generator<{ line: number; verdict: Verdict }> {
  const known = dimensions.filter(({ data }) => data.work !== undefined).map(({ data }) => data.id);
  const cited = new Set(Array.isArray(page.data.sources) ? page.data.sources : []);
  for (const node of allNodes(root).filter(isJsx)) {
    const line = lineOf(node);
    const dimension = attribute(node, 'dimension');
    if (node.name === 'Monday' && dimension !== undefined && !known.includes(dimension)) {
      const wrong = `no dimension "${dimension}" has work in content/dimensions.yaml`;
      const remedy =
        known.length === 0
          ? 'describe it there first'
          : `write ${nearest(dimension, known) ?? `one of ${known.join(', ')}`}`;
      yield { line, verdict: { code: 'component', wrong, remedy } };
    }
    if (node.name !== 'Titles') continue;
    const missing = [...new Set(titles.map(({ data }) => data.source))].filter((id) => !cited.has(id));
    if (missing.length === 0) continue;
    const wrong = '<Titles> cites sources that this page does not list';
    yield { line, verdict: { code: 'component', wrong, remedy: `add to "sources": ${missing.join(', ')}` } };
  }
}
