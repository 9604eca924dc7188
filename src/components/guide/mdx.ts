import After from './After.astro';
import Before from './Before.astro';
import Cost from './Cost.astro';
import Cycle from './Cycle.astro';
import Decides from './Decides.astro';
import Fork from './Fork.astro';
import Moment from './Moment.astro';
import Note from './Note.astro';
import Outcome from './Outcome.astro';
import Pair from './Pair.astro';
import Slip from './Slip.astro';
import Small from './Small.astro';
import Steps from './Steps.astro';
import Tree from './Tree.astro';
import View from './View.astro';
import Views from './Views.astro';

/** The components that a writer may use in MDX without importing them. `npm run check` knows the same names. */
export const mdxComponents = {
  After,
  Before,
  Cost,
  Cycle,
  Decides,
  Fork,
  Moment,
  Note,
  Outcome,
  Pair,
  Slip,
  Small,
  Steps,
  Tree,
  View,
  Views,
};
