import type { Problem } from '../model/problems.ts';
import { redactionsIn } from '../model/redactions.ts';
import { ClaimReader } from './body/claims.ts';
import { dataComponentFindings } from './body/data-components.ts';
import type { Destination } from './body/destinations.ts';
import { judgeImage } from './body/judge-image.ts';
import { judgeLink } from './body/judge.ts';
import { lengthFindings } from './body/lengths.ts';
import { mdxBodyFindings } from './body/mdx-body.ts';
import { addressOf, targetsOf } from './body/targets.ts';
import type { MdastNode } from './body/tree.ts';
import { threadBodyFindings } from './body/thread-body.ts';
import { toProblem, type Finding } from './read/finding.ts';
import type { Page } from './read/page.ts';
import type { Reading } from './read-content.ts';

/**
 * Problems of the texts: links, anchors, pictures, components.
 *
 * @param publicFiles Paths of the files that are served as they are, below their folder, with forward slashes.
 */
export function bodyProblems(reading: Reading, publicFiles: readonly string[]): Problem[] {
  const targets = targetsOf(reading, publicFiles);
  const claims = reading.unsure.has('sources') ? undefined : new ClaimReader(reading.content);
  const { threads: gone } = redactionsIn(reading.content);
  return reading.pages.flatMap((page) => {
    // Nobody reads what was taken down, and it must not need mending.
    if (page.body.trim() === '' || (page.kind === 'threads' && gone.has(String(page.data.id)))) return [];
    const place = { address: addressOf(page), anchors: () => targets.anchorsOn(page) };
    const judge = ({ type, url }: Destination) =>
      type === 'link' ? judgeLink(url, place, targets) : judgeImage(url, page, targets, reading.images);
    const findings = readable(() =>
      page.kind === 'threads'
        ? threadBodyFindings(page, judge, claims)
        : mdxBodyFindings(page, judge, (root) => treeFindings(root, page, reading, claims)),
    );
    return findings.map((finding) => toProblem(page.file, finding, () => undefined));
  });
}

/** A text that no parser can read is told with its file, like everything else, and hides no problem of other files. */
function readable(find: () => Finding[]): Finding[] {
  try {
    return find();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = 'write it without quotations, lists or elements that stand in each other a hundred times';
    return [{ path: ['body'], code: 'html', wrong: `the text cannot be read (${reason})`, remedy }];
  }
}

/** How long a text is, and what it says of the data beside it: where that could not be read whole, nothing can be said. */
function* treeFindings(
  root: MdastNode,
  page: Page,
  { content, unsure }: Reading,
  claims: ClaimReader | undefined,
) {
  yield* lengthFindings(root, page, content);
  if (!unsure.has('dimensions') && !unsure.has('titles')) yield* dataComponentFindings(root, page, content);
  // Plain pages speak of this site.
  if (page.kind !== 'pages' && claims !== undefined) yield* claims.findings(root);
}
