import { address } from '../model/addresses.ts';
import { criteriaOf } from '../model/criteria.ts';
import { rungs } from '../model/levels.ts';
import type { Criterion, Site } from '../model/site.ts';
import { site as constants } from '../site.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Absolute } from './place.ts';

type Part = Pick<Site, 'dimensions' | 'criteria' | 'levels'>;

/** The dimensions and their criteria as data. `schema` is the version: a field that goes or means something else makes a new one. */
export function dimensionsData({ dimensions, criteria, levels }: Part, to: Absolute): object {
  const page = to(address.dimensions());
  return {
    schema: 1,
    name: constants.name,
    url: page,
    licence: constants.licence.content,
    levels: rungs(levels).map(({ id, name, summary }) => ({ id, name, summary, url: to(address.level(id)) })),
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      url: `${page}#${dimension.id}`,
      criteria: criteria.filter((one) => one.dimension === dimension).map((one) => criterionData(one, to)),
    })),
  };
}

function criterionData({ id, level, says, weak, solid, next, ...refers }: Criterion, to: Absolute): object {
  return {
    id,
    level: level.id,
    url: to(address.criterion(id)),
    says,
    weak,
    solid,
    next,
    agree: refers.agree.map(({ publisher, year, title, url }) => ({ publisher, year, title, url })),
    chapters: refers.chapters.map((page) => ({ id: page.id, title: page.title, url: to(page.address) })),
    threads: refers.threads.map((page) => ({ id: page.id, title: page.title, url: to(page.address) })),
  };
}

/** The same as Markdown, below its title. */
export function dimensionsText({ dimensions, criteria, levels }: Part): string {
  const blocks = dimensions.flatMap((dimension) => [
    `## ${escapeMarkdown(dimension.name)}`,
    escapeMarkdown(dimension.summary),
    ...rungs(levels).flatMap((level) => {
      const its = criteriaOf(criteria, dimension, level);
      const work = level.id === 'every-level' ? undefined : dimension.work?.[level.id];
      return [
        ...(its.length === 0 && work === undefined ? [] : [`### ${escapeMarkdown(level.name)}`]),
        ...(work === undefined ? [] : [`*Slow Mondays, the example of the guide:* ${escapeMarkdown(work)}`]),
        ...(its.length === 0 ? [] : [its.map(item).join('\n')]),
      ];
    }),
  ]);
  return blocks.join('\n\n');
}

const item = ({ says, weak, solid, next }: Criterion): string =>
  [
    `- ${escapeMarkdown(says)}`,
    `  - Weak: ${escapeMarkdown(weak)}`,
    `  - Solid: ${escapeMarkdown(solid)}`,
    `  - Next level: ${escapeMarkdown(next)}`,
  ].join('\n');
