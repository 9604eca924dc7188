import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Site } from '../../model/site.ts';
import After from './After.astro';
import Before from './Before.astro';
import Cost from './Cost.astro';
import Cycle from './Cycle.astro';
import Decides from './Decides.astro';
import Fork from './Fork.astro';
import Moment from './Moment.astro';
import Monday from './Monday.astro';
import Note from './Note.astro';
import Outcome from './Outcome.astro';
import Pair from './Pair.astro';
import Slip from './Slip.astro';
import Small from './Small.astro';
import Steps from './Steps.astro';
import Titles from './Titles.astro';
import Tree from './Tree.astro';
import View from './View.astro';
import Views from './Views.astro';

/**
 * The components that a writer may use in MDX without importing them. `npm run check` knows the same names.
 *
 * @param site What those show that are made of data.
 */
export const mdxComponents = (site: Site) => ({
  After,
  Before,
  Cost,
  Cycle,
  Decides,
  Fork,
  Moment,
  Monday: given(Monday, { site }),
  Note,
  Outcome,
  Pair,
  Slip,
  Small,
  Steps,
  Titles: given(Titles, { site }),
  Tree,
  View,
  Views,
});

/** A component that has some of its props already: a writer of MDX gives it the rest. */
const given = (component: AstroComponentFactory, props: object): AstroComponentFactory =>
  Object.assign(
    ((result, rest: object, slots) =>
      component(result, { ...rest, ...props }, slots)) as AstroComponentFactory,
    component,
  );
