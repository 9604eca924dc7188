import { sourceAnchor } from '../../model/anchors.ts';
import { claimsIn, type Claim } from '../../model/claims.ts';
import type { Content } from '../../model/content.ts';
import { curlyDoubleQuotes } from '../../model/typography.ts';
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

/** Finds claims in texts, by the sources and companies that a site knows. */
export class ClaimReader {
  readonly #sourceOf = new Map<string, Cited>();
  readonly #names: readonly string[];

  constructor({ sources, titles }: Pick<Content, 'sources' | 'titles'>) {
    const add = (name: string, cited: Cited) => {
      if (!this.#sourceOf.has(name)) this.#sourceOf.set(name, cited);
    };
    for (const { data } of sources) for (const name of data.names ?? [data.publisher]) add(name, data);
    const byId = new Map(sources.map(({ data }) => [data.id, data]));
    for (const { data } of titles) {
      const source = byId.get(data.source);
      if (source !== undefined) add(data.company, source);
    }
    this.#names = [...this.#sourceOf.keys()];
  }

  /** Whether a text may hold a claim, with a source or without: whether it is worth parsing. */
  mayClaim(markdown: string): boolean {
    return claimsIn(markdown.replace(/[*_]/g, ''), this.#names).length > 0;
  }

  /**
   * Blocks of a text (paragraphs, rows of tables, items of lists) that claim something about the world and link to no source, neither in the
   * block nor in the paragraph before its table or list: what `claimsIn` sees. It does not see whether the source says so.
   *
   * @param asked What a question says: an answer that repeats its names, figures and years claims nothing.
   */
  *findings(root: MdastNode, asked?: string): Generator<{ line: number; verdict: Verdict }> {
    for (const { node, intro } of blocks(root, undefined)) {
      if (hasSource(node) || (intro !== undefined && hasSource(intro))) continue;
      for (const claim of claimsIn(curlyDoubleQuotes(textOf(node)), this.#names))
        if (asked === undefined || !repeats(claim, asked))
          yield { line: lineOf(node), verdict: verdictOf(claim, this.#sourceOf.get(claim.words), asked) };
    }
  }
}

/** What an asker may have told of themselves. Law is the same for all. */
const asker: ReadonlySet<Claim['kind']> = new Set(['name', 'figure', 'year']);
const repeats = ({ kind, words }: Claim, asked: string): boolean => asker.has(kind) && asked.includes(words);

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
  figure: 'tells a figure,',
  study: 'speaks of',
  year: 'tells of a year,',
  law: 'speaks of law,',
  place: 'tells what holds in a country,',
  most: 'speaks for many,',
};

/** Where what is made up stands, in pages and in threads. */
const madeUp = {
  page: 'made-up examples stand in <Slip>, <Pair>, <View> or a quotation',
  thread: 'what is made up stands in a quotation, or in the question',
};
/** What else may be meant by words of a kind. */
const hints: Partial<Record<Claim['kind'], string>> = {
  year: ', and the years of an example have their months',
  place: ', and a line that only says who knows has "not legal advice"',
};

function verdictOf({ kind, words }: Claim, source: Cited | undefined, asked: string | undefined): Verdict {
  const wrong = `${wrongs[kind]} "${words}", and no link in this block leads to a source`;
  const link = source === undefined ? '[year](#source-id)' : `[${source.year}](#${sourceAnchor(source.id)})`;
  const other = `${madeUp[asked === undefined ? 'page' : 'thread']}${hints[kind] ?? ''}`;
  return { code: 'source', wrong, remedy: `add one, for instance (${link}); ${other}` };
}
