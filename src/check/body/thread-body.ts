import { child } from '../../loaders/unknown-data.ts';
import { splitThread } from '../../model/thread-sections.ts';
import { answerIds } from '../read/document.ts';
import type { Finding, Verdict } from '../read/finding.ts';
import type { Page } from '../read/page.ts';
import type { ClaimReader } from './claims.ts';
import { destinations, type Destination } from './destinations.ts';
import { looseReferences, mayBeLoose } from './loose-references.ts';
import { lostHtml } from './lost-html.ts';
import { markdownTree } from './tree.ts';

/**
 * Findings of a thread's text. Most threads have nothing but plain links and claim nothing, which is found without parsing: parsing ten
 * thousand threads takes longer than all the rest of the check.
 *
 * @param judge Says what is wrong with a place that the text points to.
 * @param claims Says what in our own words needs a source; left out where sources could not be read.
 */
export function threadBodyFindings(
  page: Page,
  judge: (destination: Destination) => Verdict | undefined,
  claims: ClaimReader | undefined,
): Finding[] {
  const isPlain = (markdown: string) =>
    !mayBeLoose(markdown) &&
    plainLinks(markdown)?.every((url) => judge({ type: 'link', url, line: 0 }) === undefined) === true;
  const mayClaim = (markdown: string) => claims?.mayClaim(markdown) === true;
  if (isPlain(page.body) && !mayClaim(page.body)) return [];
  const { parts, answers } = splitThread(page.body, page.bodyLine, answerIds(page.data, page.body)).sections;
  const asked = parts.get('question')?.markdown ?? '';
  const theirs = archivedAnswers(page.data);
  const sections = [
    ...[...parts].map(([name, section]) => ({ name, section, ours: name !== 'question' })),
    ...[...answers].map(([id, section]) => ({ name: `answer: ${id}`, section, ours: !theirs.has(id) })),
  ];
  return sections.flatMap(({ name, section: { markdown, textLine }, ours }) => {
    const claiming = ours && mayClaim(markdown);
    if (isPlain(markdown) && !claiming) return [];
    const root = markdownTree(markdown);
    const judged = destinations(root).flatMap((destination) => {
      const verdict = judge(destination);
      return verdict === undefined ? [] : [{ line: destination.line, verdict }];
    });
    const unsourced = claiming ? (claims?.findings(root, asked) ?? []) : [];
    const found = [...judged, ...lostHtml(markdown, root), ...looseReferences(root), ...unsourced];
    return found.map(({ line, verdict }): Finding => ({
      ...verdict,
      path: [name],
      line: textLine + line - 1,
    }));
  });
}

/** Ids of answers that somebody else wrote: their words are not ours to mend. */
function archivedAnswers(data: Record<string, unknown>): Set<string> {
  const answers = child(data, 'answers');
  const archived = Array.isArray(answers)
    ? answers.filter((answer) => child(answer, 'origin') === 'archived')
    : [];
  return new Set(archived.map((answer) => String(child(answer, 'id'))));
}

/**
 * What links in other ways than [text](address): pictures, definitions, HTML and addresses in angle brackets. A `<` before
 * anything but a letter or one of these signs is a plain sign.
 */
const otherWays = /!\[|\]:|<(?!!--)[a-z/!?]/i;
/** An address without anything that Markdown would read in a special way, and the bracket that ends it. */
const plainAddress = /^([\w/.:?=#~-]*)\)/;

/**
 * Addresses of all links of a text, or `undefined` when only a parser can tell. What stands between brackets and looks
 * like a link but is code is among them: that they are all right is enough, that one is wrong is for the parser to confirm.
 */
export function plainLinks(markdown: string): string[] | undefined {
  if (otherWays.test(markdown)) return undefined;
  const found: string[] = [];
  for (let at = markdown.indexOf(']('); at !== -1; at = markdown.indexOf('](', at + 2)) {
    const url = plainAddress.exec(markdown.slice(at + 2, at + 300))?.[1];
    if (url === undefined) return undefined;
    found.push(url);
  }
  return found;
}
