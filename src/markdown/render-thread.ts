import { defineHastPlugin, markdownToHtml } from 'satteri';
import { highlightedCode } from './code.ts';
import { footnotes } from './footnotes.ts';
import { demotedHeadings } from './headings.ts';
import { localImages, type ImagePolicy } from './images.ts';
import { links, linksInHtml } from './links.ts';
import type { ElementRule, MarkdownProblem } from './rules.ts';
import { isPlainProse, isProseWithLinks } from './plain-prose.ts';
import { sanitise } from './sanitise.ts';
import { alignedCells, scrollingTables } from './tables.ts';
import { taskBoxes } from './task-lists.ts';
import { hasNestedLinks } from './nested-links.ts';

export interface PartOptions {
  /** Base path of the site, `/` or `/sub/`. */
  base: string;
  /** Id of the part on its page, lower-case words and digits joined by hyphens. Ids of footnotes begin with it and `_`. */
  idPrefix: string;
  /** Level of the part's first heading, 1 to 6; deeper ones follow it. */
  headingFrom: number;
  /** Finds a local picture; left out, local pictures are taken as they are written. */
  image?: ImagePolicy['resolve'];
}

export interface RenderedPart {
  /** Safe HTML: only elements and attributes that this folder names, no address that could run. */
  html: string;
  /** What was left out of it: first raw HTML, then addresses, each in the order of the text. */
  problems: MarkdownProblem[];
}

/**
 * Renders one part of a thread, which is untrusted text, to safe HTML.
 *
 * Markdown without raw HTML can only become the few elements that Markdown has, with text and attributes escaped; there the
 * rules on addresses, ids and classes are enough. As soon as the parser itself hands out raw HTML, that result is thrown
 * away: the text is parsed again into a real tree, the tree is cut down to what `sanitise.ts` allows, and the same rules run
 * over it. (970 words take 0.1 to 0.3 ms the first way and 2 ms the second; nearly all threads need only the first.)
 *
 * Throws a `RangeError` when the options are not what they say they are.
 */
export function renderPart(markdown: string, options: PartOptions): RenderedPart {
  checkOptions(options);
  if (isPlainProse(markdown)) return { html: plainProse(markdown), problems: [] };
  const prose = isProseWithLinks(markdown) ? proseWithLinks(markdown, options) : undefined;
  if (prose !== undefined) return prose;
  const source = withoutLineTricks(markdown);
  const { part: plain, hasRawHtml } = render(source, options, false);
  if (!hasRawHtml && !hasNestedLinks(source, plain.html)) return plain;
  try {
    return render(source, options, true).part;
  } catch (error) {
    // Elements nested thousands deep exhaust the stack of whatever walks the tree; the first result has none of them.
    if (!(error instanceof RangeError)) throw error;
    const problem = {
      code: 'html',
      wrong: 'its HTML is nested too deeply and was left out',
      remedy: 'write it as Markdown',
    } as const;
    return { html: plain.html, problems: [...plain.problems, problem] };
  }
}

/** Renders text that `isPlainProse` is sure of: no rule has anything to say to it. */
const plainProse = (markdown: string): string =>
  markdownToHtml(markdown, { features: { gfm: true, ...features } }).html;

/** Renders text that `isProseWithLinks` is sure of: links are judged in the HTML, without a tree, unless one looks unusual. */
function proseWithLinks(markdown: string, { base }: PartOptions): RenderedPart | undefined {
  const problems: MarkdownProblem[] = [];
  const html = linksInHtml(plainProse(markdown), {
    base,
    rel,
    report: (problem) => void problems.push(problem),
  });
  return html === undefined ? undefined : { html, problems };
}

/** What threads say of links to other hosts: written by strangers, and no business of ours. */
const rel = 'ugc nofollow noopener';

/** What Markdown is in a thread, besides GitHub's tables, footnotes and task lists. */
const features = { smartPunctuation: true, frontmatter: false } as const;

function render(
  source: string,
  options: PartOptions,
  rawHtml: boolean,
): { part: RenderedPart; hasRawHtml: boolean } {
  const { base, idPrefix, headingFrom, image } = options;
  const clobberPrefix = `${idPrefix}_`;
  const problems: MarkdownProblem[] = [];
  const report = (problem: MarkdownProblem) => void problems.push(problem);
  let hasRawHtml = false;
  const rules: ElementRule[] = [
    links({ base, rel, report }),
    localImages({ base, resolve: image, report }),
    demotedHeadings(headingFrom),
    scrollingTables,
    alignedCells,
    highlightedCode,
    taskBoxes,
    ...(rawHtml || source.includes('[^') ? footnotes() : []),
  ];
  const page = defineHastPlugin({
    name: 'thread',
    element: rules,
    raw(node, context) {
      hasRawHtml = true;
      context.removeNode(node);
    },
  });
  const { html } = markdownToHtml(source, {
    features: { gfm: { footnotes: { clobberPrefix } }, ...features, rawHtml },
    hastPlugins: rawHtml ? [sanitise(clobberPrefix, report), page] : [page],
  });
  // `&#13;` leaves a carriage return, which every parser of HTML takes for a line break.
  return { part: { html: html.replace(/\r\n?/g, '\n'), problems }, hasRawHtml };
}

/** NUL, carriage returns and a mark of byte order are settled before parsers of Markdown and of HTML can differ on them. */
function withoutLineTricks(markdown: string): string {
  return markdown
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
    .replace(/\r\n?/g, '\n');
}

function checkOptions({ base, idPrefix, headingFrom }: PartOptions): void {
  if (!/^\/(?:.*\/)?$/.test(base)) throw new RangeError(`base is "${base}" → begin and end it with /`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(idPrefix))
    throw new RangeError(`idPrefix is "${idPrefix}" → write lower-case words and digits joined by hyphens`);
  if (!Number.isInteger(headingFrom) || headingFrom < 1 || headingFrom > 6)
    throw new RangeError(`headingFrom is ${headingFrom} → write a whole number from 1 to 6`);
}
