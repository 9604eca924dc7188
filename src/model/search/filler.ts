import { functionWords, commonWords, wordSet } from '../stop-words.ts';

/**
 * Words that hold a question together and say nothing about its matter. A query is searched without them, and so is the index.
 * As `plain` writes words: without apostrophes.
 */
export const filler: ReadonlySet<string> = new Set([
  ...functionWords,
  ...wordSet('gotten hello hi okay thank thanks versus vs wheres whos'),
]);

/**
 * Words that nearly every page here has, or that every story at work is told with: they help to order what was found, and
 * nothing is left out for want of them.
 */
export const weak: ReadonlySet<string> = new Set([
  ...commonWords,
  ...wordSet(`
    able advice afraid anymore anything away began current currently employer every feeling forever guide guy guys happy lately life
    meeting meetings office organisation probably programmer scared short since still sudden suddenly than thing thirty tips
    understand using whats whole worried
  `),
]);
