import { renderPart, type PartOptions, type RenderedPart } from './render-thread.ts';

/** One part of a thread: its Markdown, and what is its own on the page. */
export interface Part extends Pick<PartOptions, 'idPrefix' | 'headingFrom'> {
  markdown: string;
}

/**
 * Renders the parts of a thread, each as `renderPart` would. Parts that cannot reach beyond their own end are rendered in one
 * go, with a paragraph between them at which the result is cut again: a call into the parser costs as much as a short paragraph,
 * and a thread has eight parts.
 */
export function renderParts(
  parts: readonly Part[],
  shared: Omit<PartOptions, 'idPrefix' | 'headingFrom'>,
): RenderedPart[] {
  const joined = parts.filter(({ markdown }) => isSelfContained(markdown));
  const together = joined.length > 1 ? renderTogether(joined, shared) : undefined;
  const alone = (part: Part) => renderPart(part.markdown, { ...shared, ...part });
  if (together === undefined) return parts.map(alone);
  return parts.map((part) => together.get(part) ?? alone(part));
}

/**
 * True of Markdown whose blocks all end where it ends and whose words mean nothing elsewhere: no HTML, no headings, no code
 * blocks, no footnotes, no link definitions. Errs on one side only, as `isPlainProse` does.
 */
export function isSelfContained(markdown: string): boolean {
  return !reaching.test(markdown);
}

const reaching = /[<#\t\0\r\uFEFF\uE000]|```|~~~| {4}|\[\^|\]:|&#|^[ >]*[-=:][-=: ]*$/m;

// A paragraph of a character that stands for nothing, and that no joined part holds. It ends every list, table and quotation.
const divider = '\n\n\uE000\n\n';
const cut = /<p>\uE000<\/p>\n?/;

/** `undefined` when the result is not beyond doubt: then each part is rendered alone. */
function renderTogether(
  parts: readonly Part[],
  shared: Omit<PartOptions, 'idPrefix' | 'headingFrom'>,
): Map<Part, RenderedPart> | undefined {
  const whole = parts.map(({ markdown }) => markdown).join(divider);
  const { html, problems } = renderPart(whole, { ...shared, idPrefix: 'parts', headingFrom: 1 });
  const pieces = html.split(cut);
  if (problems.length > 0 || pieces.length !== parts.length) return undefined;
  return new Map(parts.map((part, index) => [part, { html: pieces[index] ?? '', problems: [] }]));
}
