import type { Content } from './content.ts';
import type { Known } from './known.ts';
import { Lookup } from './lookup.ts';
import type { Problem } from './problems.ts';
import { redactionsIn } from './redactions.ts';
import type { Chapter, Criterion, Dimension, Level, Thread } from './site.ts';
import { checkIds } from './unique.ts';

/** How many criteria each level of a dimension has. */
export interface CriteriaLimits {
  fewest: number;
  most: number;
}

/**
 * The criteria of all dimensions and levels with what they refer to, in the order of the file; the chapters and threads that help with one
 * are told so.
 */
export function assembleCriteria(
  content: Content,
  known: Known,
  chapters: readonly Chapter[],
  threads: readonly Thread[],
  problems: Problem[],
): Criterion[] {
  const chapterById = Lookup.ofPages('chapter', chapters);
  const threadById = Lookup.ofPages('thread', threads);
  const { threads: gone } = redactionsIn(content);
  checkIds('criterion', content.criteria, problems);
  const criteria = content.criteria.flatMap(({ file, data }) => {
    const [dimensionId = '', levelId = ''] = data.id.split('.');
    const field = (name: string) => `${data.id}.${name}`;
    const dimension = known.dimensions.one(dimensionId, file, field('id'), problems);
    const level = known.levels.one(levelId, file, field('id'), problems);
    const resolved = {
      agree: known.sources.resolve(data.agree, file, field('agree'), problems),
      chapters: chapterById.resolve(data.chapters, file, field('chapters'), problems),
      threads: threadById.resolve(data.threads, file, field('threads'), problems, gone),
    };
    return dimension === undefined || level === undefined ? [] : [{ ...data, ...resolved, dimension, level }];
  });
  for (const criterion of criteria)
    for (const page of [...criterion.chapters, ...criterion.threads])
      page.criteria = [...(page.criteria ?? []), criterion];
  return criteria;
}

/** Dimensions with too few or too many criteria at a level, once there are any at all. */
export function criteriaCountProblems(
  content: Pick<Content, 'levels' | 'dimensions'>,
  criteria: readonly Criterion[],
  { fewest, most }: CriteriaLimits,
): Problem[] {
  if (criteria.length === 0) return [];
  const levels = content.levels.filter(({ data }) => data.rung > 0);
  return content.dimensions.flatMap(({ file, data: dimension }) =>
    levels.flatMap(({ data: level }) => {
      const count = criteriaOf(criteria, dimension, level).length;
      if (count >= fewest && count <= most) return [];
      const wrong = `"${dimension.id}" has ${count} ${count === 1 ? 'criterion' : 'criteria'} at "${level.id}"`;
      const remedy = `write ${fewest} to ${most} in content/criteria.yaml, with ids that begin with ${dimension.id}.${level.id}.`;
      return [{ file, field: dimension.id, code: 'field' as const, wrong, remedy }];
    }),
  );
}

/** The criteria of one dimension at one level, in their order. */
export const criteriaOf = (
  criteria: readonly Criterion[],
  dimension: Pick<Dimension, 'id'>,
  level: Pick<Level, 'id'>,
): Criterion[] => criteria.filter((one) => one.dimension.id === dimension.id && one.level.id === level.id);
