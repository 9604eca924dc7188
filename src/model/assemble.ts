import { checkAnswerOrigins } from './answer-origins.ts';
import { phrasesByAddress } from './asked.ts';
import { assembleChapters } from './assemble-chapters.ts';
import { assembleLevels } from './assemble-levels.ts';
import { assembleThreads } from './assemble-threads.ts';
import { assembleTombstones } from './assemble-tombstones.ts';
import { compareText } from './compare.ts';
import type { Content } from './content.ts';
import { connect } from './connect.ts';
import { assembleCriteria } from './criteria.ts';
import {
  checkCounts,
  checkLadder,
  checkOrderOfDays,
  checkSelfReferences,
  checkShortAnswers,
  checkTitles,
} from './consistency.ts';
import { Lookup } from './lookup.ts';
import { assemblePages } from './assemble-pages.ts';
import type { Problem } from './problems.ts';
import { redirectProblems } from './redirects.ts';
import { openDoors } from './doors.ts';
import { assembleTitles } from './titles.ts';
import type { Site } from './site.ts';
import { shelve } from './shelves.ts';
import { spellingProblems } from './terms/problems.ts';

/**
 * Makes the site of its content: resolves every reference, orders everything, and says all that does not agree.
 * The site is whole only where the list of problems is empty; what could not be resolved is left out of it.
 */
export function assemble(content: Content): { site: Site; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = {
    levels: new Lookup('level', content.levels, problems),
    topics: new Lookup('topic', content.topics, problems),
    dimensions: new Lookup('dimension', content.dimensions, problems),
    sources: new Lookup('source', content.sources, problems),
    terms: new Lookup('term', content.terms, problems),
  };

  const chapters = assembleChapters(content, known, problems);
  const threads = assembleThreads(content, known, problems);
  const tombstones = assembleTombstones(content, problems);
  connect(content, chapters, threads, problems);
  const criteria = assembleCriteria(content, known, chapters, threads, problems);
  const levelPages = assembleLevels(content, known, chapters, threads, problems);
  const pages = assemblePages(content, problems);

  for (const { file, data } of content.terms) {
    known.terms.resolve(data.see, file, `${data.id}.see`, problems);
    known.topics.resolve(data.topics, file, `${data.id}.topics`, problems);
  }
  problems.push(...spellingProblems(content.terms));
  checkLadder(content.levels, problems);
  checkOrderOfDays(content, problems);
  checkCounts(content, problems);
  checkAnswerOrigins(content, problems);
  checkSelfReferences(content, problems);
  checkTitles(content, problems);
  checkShortAnswers(content, problems);
  const placed = [...chapters, ...threads, ...tombstones, ...levelPages, ...pages];
  const files = new Map(placed.map(({ address, file }) => [address, file]));
  problems.push(...redirectProblems(content.redirects, files));

  const site: Site = {
    levels: content.levels.map(({ data }) => data).sort((a, b) => a.rung - b.rung),
    levelPages,
    chapters,
    threads,
    tombstones,
    doors: openDoors(content, threads, problems),
    shelves: shelve(content.topics, chapters, threads),
    dimensions: content.dimensions.map(({ data }) => data),
    criteria,
    titles: assembleTitles(content, known, problems),
    asked: phrasesByAddress(content, chapters, threads, problems),
    terms: content.terms
      .map(({ data }) => data)
      .sort((a, b) => compareText(a.term.toLowerCase(), b.term.toLowerCase())),
    pages,
  };
  return { site, problems };
}
