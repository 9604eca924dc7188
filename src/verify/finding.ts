import { compareText } from '../model/compare.ts';

/** The checks that `verifyDist` runs, by the name that reports print. */
export type CheckName =
  | 'canonical'
  | 'foreign'
  | 'handlers'
  | 'headings'
  | 'ids'
  | 'language'
  | 'links'
  | 'pages'
  | 'pictures'
  | 'policy'
  | 'published'
  | 'redacted'
  | 'sanitised'
  | 'search-index'
  | 'sitemap'
  | 'titles'
  | 'weight';

/** Something wrong in the built site: where it shows, what it is, and what mends it. */
export interface Finding {
  check: CheckName;
  /** Address of the page without the base (`/questions/x/`), or the file of `dist` that is meant (`/sitemap-0.xml`). */
  page: string;
  /** Content file that the page is made of; absent where the page has none. */
  source?: string;
  /** What is wrong, with the value found. */
  wrong: string;
  /** What to do instead. */
  remedy: string;
}

/** Orders findings by page, so that one page is mended at a time. Returns a new list. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compareText(a.page, b.page) || compareText(a.check, b.check) || compareText(a.wrong, b.wrong),
  );
}

/** One line for a person: `page (content file)  check  what is wrong → what to do`. */
export function formatFinding(finding: Finding): string {
  return `${place(finding)}  ${fault(finding)}`;
}

/** Pages that are named when one fault of a template shows on many. */
const namedPages = 3;

/**
 * All findings for a person, a line each, in the order given. A fault that every page shares (a broken link of the
 * header) is told once, with its first pages and the number of the others; those first that a content file makes, for there it is mended.
 */
export function formatFindings(findings: readonly Finding[]): string {
  const shared = Map.groupBy(findings, fault);
  return [...shared]
    .flatMap(([text, group]) =>
      group.length <= namedPages
        ? group.map(formatFinding)
        : [
            `${[...group].sort(bySource).slice(0, namedPages).map(place).join(', ')} and ${group.length - namedPages} more  ${text}`,
          ],
    )
    .join('\n');
}

const bySource = (a: Finding, b: Finding): number =>
  Number(b.source !== undefined) - Number(a.source !== undefined);
const place = ({ page, source }: Finding): string => (source === undefined ? page : `${page} (${source})`);
const fault = ({ check, wrong, remedy }: Finding): string => `${check}  ${wrong} → ${remedy}`;
