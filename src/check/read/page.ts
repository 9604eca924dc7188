import { child } from '../../loaders/unknown-data.ts';
import { firstWords, plainText } from '../../markdown/plain-text.ts';
import type { Problem } from '../../model/problems.ts';
import type { Redactions } from '../../model/redactions.ts';
import { limits } from '../../site.ts';
import { readDocument } from './document.ts';
import { toProblem, type Path } from './finding.ts';
import type { DocumentKind } from './kinds.ts';
import { locator } from './locate.ts';
import type { Repair } from './mend.ts';
import type { DocumentPlacement } from './placement.ts';
import { validate } from './validate.ts';

/** A content file of text, read. */
export interface Page {
  kind: DocumentKind;
  /** Path from the project's root. */
  file: string;
  /** Last part of its address. */
  slug: string;
  /** Path by which the site is assembled: the one that the file should have. */
  assembledAs: string;
  /** True when the file stands in the wrong place: its address is a guess. */
  misplaced: boolean;
  /** True when its anchors cannot be told, because what they are made of could not be read. */
  unsure: boolean;
  data: Record<string, unknown>;
  body: string;
  bodyLine: number;
}

export interface ReadPage {
  page: Page;
  problems: Problem[];
  lineOf: (path: Path) => number | undefined;
  repair?: Repair;
}

/**
 * Reads a page or thread.
 *
 * @param number Tells pages apart whose id cannot be read.
 * @param redactions What was taken down: it need not have a text any more.
 */
export function readPage(
  text: string,
  file: string,
  folder: string,
  placement: DocumentPlacement,
  number: number,
  redactions: Redactions<unknown>,
): ReadPage {
  const { kind, slug, proper, finding: misplacement } = placement;
  const { raw, readable, yaml, yamlLine, body, bodyLine, shortAnswer, findings } = readDocument(
    text,
    kind,
    redactions,
  );
  const {
    data = {},
    findings: faults,
    repair,
  } = validate(kind, raw, {
    id: slug === '' ? `unreadable-${number}` : idBySlug(proper, slug),
    title: `Unreadable ${number}`,
  });
  const find = locator(yaml, yamlLine);
  // What is missing from the front matter is shown where the front matter begins.
  const lineOf = (path: Path) => find(path) ?? 1;
  const all = [...findings, ...(readable ? faults : [])];
  if (misplacement !== undefined) all.push(misplacement);
  else if (kind === 'threads' && readable) all.push(...yearFindings(proper, child(raw, 'date')));
  return {
    page: {
      kind,
      file,
      slug,
      assembledAs: misplacement === undefined ? file : `${folder}/${standIn(kind, proper, number)}`,
      misplaced: misplacement !== undefined,
      unsure: !readable || body.trim() === '' || ['answers', 'sources'].some((key) => touched(repair, key)),
      // What the loader adds to a thread; the check needs none of what is for cards.
      data:
        kind === 'threads' ? Object.assign(data, { excerpt: '', summary: summary(shortAnswer ?? '') }) : data,
      body,
      bodyLine,
    },
    problems: all.map((finding) => toProblem(file, finding, lineOf)),
    lineOf,
    ...(repair === undefined ? {} : { repair }),
  };
}

/** What describes a thread's page; nothing where no parser can read the text, which the check of texts says. */
function summary(shortAnswer: string): string {
  try {
    return firstWords(plainText(shortAnswer), limits.description);
  } catch {
    return '';
  }
}

const touched = (repair: Repair | undefined, key: string): boolean =>
  repair?.replaced.has(key) === true || repair?.kept.has(key) === true;

/** The id that a page most likely has: a thread's is its slug, a chapter's has the letter of its shelf before it. */
export function idBySlug(proper: string, slug: string): string {
  const [top, level = ''] = proper.split('/');
  if (top !== 'guide') return slug;
  return `${level === 'every-level' ? 'g' : level.charAt(0).replace('<', 'g')}-${slug}`;
}

/** A place for a page whose own cannot be told: a shelf that exists, and a number that no other page has. */
function standIn(kind: DocumentKind, proper: string, number: number): string {
  return kind === 'chapters'
    ? proper.replace('<level>', 'every-level').replace(/\/(?:<nn>|\d+)-/, `/${10_000 + number}-`)
    : proper.replace('<year>', '0000').replace('<slug>', `unreadable-${number}`);
}

/** Threads lie in a folder a year, so that no folder holds a hundred thousand files. */
function yearFindings(
  proper: string,
  date: unknown,
): { path: Path; code: 'placement'; wrong: string; remedy: string }[] {
  const [, year, name] = proper.split('/');
  const asked = typeof date === 'string' ? /^(\d{4})-\d\d-\d\d$/.exec(date)?.[1] : undefined;
  if (asked === undefined || asked === year) return [];
  const wrong = `"${String(date)}" is not in the year of the folder, ${year}`;
  return [
    {
      path: ['date'],
      code: 'placement',
      wrong,
      remedy: `move the file to content/questions/${asked}/${name}, or mend the date`,
    },
  ];
}
