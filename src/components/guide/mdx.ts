import After from './After.astro';
import Before from './Before.astro';
import Cost from './Cost.astro';
import Decides from './Decides.astro';
import Note from './Note.astro';
import Pair from './Pair.astro';
import Slip from './Slip.astro';
import Small from './Small.astro';
import Steps from './Steps.astro';
import View from './View.astro';
import Views from './Views.astro';

/** The components that a writer may use in MDX without importing them. `npm run check` knows the same names. */
export const mdxComponents = { After, Before, Cost, Decides, Note, Pair, Slip, Small, Steps, View, Views };
