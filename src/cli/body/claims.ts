import { sourceAnchor } from '../../model/anchors.ts';
import { claimsIn, namesOf, type Claim } from '../../model/claims.ts';
import type { Content } from '../../model/content.ts';
import type { Verdict } from '../read/finding.ts';
import { isJsx, lineOf, type MdastNode } from './tree.ts';

/** Components with invented words: artefacts, examples of writing, people who say what they think, slices of our example. */
const invented = new Set(['Slip', 'Pair', 'Before', 'After', 'View', 'Monday']);
const silent = new Set(['blockquote', 'code', 'heading', 'mdxFlowExpression', 'mdxjsEsm']);
type Cited = { id: string; year: number };
const linkToSource = `#${sourceAnchor('')}`;

/** A block of text that must say its sources by itself, and the paragraph that introduces its table or list. */
interface Block {
  node: MdastNode;
  intro: MdastNode | undefined;
}

/**
 * Blocks of a text (paragraphs, rows of tables, items of lists) that claim something about the world and link to no source, neither in the block
 * nor in the paragraph before its table or list. It sees names of publishers and companies, shares of people, studies with a year or a
 * share, and words of law; not whether the source says so, nor a claim in other words ("most firms").
 */
export function* claimFindings(
  root: MdastNode,
  { sources, titles }: Pick<Content, 'sources' | 'titles'>,
): Generator<{ line: number; verdict: Verdict }> {
  const sourceOf = new Map<string, Cited>();
  for (const { data } of sources)
    for (const name of namesOf(data.publisher)) if (!sourceOf.has(name)) sourceOf.set(name, data);
  for (const { data } of titles) {
    const source = sources.find((one) => one.data.id === data.source)?.data;
    if (source !== undefined && !sourceOf.has(data.company)) sourceOf.set(data.company, source);
  }
  const names = [...sourceOf.keys()];
  for (const { node, intro } of blocks(root, undefined)) {
    if (hasSource(node) || (intro !== undefined && hasSource(intro))) continue;
    for (const claim of claimsIn(textOf(node), names))
      yield { line: lineOf(node), verdict: verdictOf(claim, sourceOf.get(claim.words)) };
  }
}

function* blocks(node: MdastNode, intro: MdastNode | undefined): Generator<Block> {
  if (silent.has(node.type) || (isJsx(node) && invented.has(node.name ?? ''))) return;
  if (node.type === 'paragraph' || node.type === 'tableRow') return yield { node, intro };
  if (!('children' in node)) return;
  let before: MdastNode | undefined;
  for (const child of node.children) {
    const introduces = child.type === 'table' || child.type === 'list' ? before : undefined;
    yield* blocks(child, introduces ?? (isIntroduced.has(node.type) ? intro : undefined));
    before = child.type === 'paragraph' ? child : undefined;
  }
}

/** What the paragraph before it speaks for. */
const isIntroduced = new Set(['table', 'list', 'listItem']);

const hasSource = (node: MdastNode): boolean =>
  (node.type === 'link' && node.url.startsWith(linkToSource)) ||
  ('children' in node && node.children.some(hasSource));

/** Words of a block; cells of a row stand apart. */
const textOf = (node: MdastNode): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(textOf).join(node.type === 'tableRow' ? ' | ' : '')
      : '';

const wrongs: Readonly<Record<Claim['kind'], string>> = {
  name: 'names',
  share: 'tells a share of people,',
  study: 'speaks of',
  law: 'speaks of law,',
};

function verdictOf({ kind, words }: Claim, source: Cited | undefined): Verdict {
  const wrong = `${wrongs[kind]} "${words}", and no link in this block leads to a source`;
  const link = source === undefined ? '[year](#source-id)' : `[${source.year}](#${sourceAnchor(source.id)})`;
  const remedy = `add one, for instance (${link}); made-up examples stand in <Slip>, <Pair>, <View> or a quotation`;
  return { code: 'source', wrong, remedy };
}
