import type { Content } from './content.ts';
import type { Known } from './known.ts';
import type { Problem } from './problems.ts';
import type { CompanyTitles } from './site.ts';
import { checkIds } from './unique.ts';

/** What companies call the levels, each row with its source, in the order of the file. */
export function assembleTitles(content: Content, known: Known, problems: Problem[]): CompanyTitles[] {
  checkIds('row of titles', content.titles, problems);
  return content.titles.flatMap(({ file, data }) => {
    const source = known.sources.one(data.source, file, `${data.id}.source`, problems);
    return source === undefined ? [] : [{ ...data, source }];
  });
}

/** How sure a row is, in words: `told, 2026`. */
export const confidenceOf = ({ source: { confidence, year } }: Pick<CompanyTitles, 'source'>): string =>
  `${inWords[confidence]}, ${year}`;

const inWords = { primary: 'own papers', reported: 'reported', practitioner: 'told' } as const;

/** A row by its company and those titles that are codes, as whoever looks one up types them: `E3`, not `Senior developer`. */
export function titlesName(row: CompanyTitles): string {
  const codes = titlesOf(row).filter((title) => /\d|\b[A-Z]{2,}\b/.test(title));
  return codes.length === 0 ? `Titles at ${row.company}` : `${row.company}: ${codes.join(', ')}`;
}

/** Codes of a row that stand for nothing else: `L5`, `IC3`, `62`; "SDE" and "SWE" also say engineer. */
export const codesOf = (row: CompanyTitles): string[] =>
  titlesOf(row)
    .join(' ')
    .match(/\b[A-Z]*\d+\b/g) ?? [];

/** What each title of a row is here, and how sure that is: `E3: junior. E4: mid-level. … From: told, 2026.` */
export const titlesInWords = (row: CompanyTitles): string => {
  const levels = titlesOf(row).map((title, index) => `${title}: ${names[index]}.`);
  return [...levels, `From: ${confidenceOf(row)}.`, ...(row.warning === undefined ? [] : [row.warning])].join(
    ' ',
  );
};

const names = ['junior', 'mid-level', 'senior', 'above senior'];
const titlesOf = (row: CompanyTitles): string[] => [row.junior, row['mid-level'], row.senior, row.above];
