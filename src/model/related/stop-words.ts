import { functionWords, commonWords, wordSet } from '../stop-words.ts';

/**
 * Words that say nothing about what a career question is about: those that hold sentences together, those that every story at work is told
 * with, and those that are in most questions here (days, amounts, decisions). Written without apostrophes, as `wordReader` reads.
 */
export const stopWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...commonWords,
  ...wordSet(`
    above against agree agreed alone along among answered answers anyway april ask asking asks august back become begins behind
    below beside beyond bit bring brings brought build builds call care changes check checks choose chosen clear close colleague
    colleagues comes coming count counts december decide decided decides depends down drop drops easy evening explained explains
    fact february finds fine former found friday further given half hear heard held helped helps high hold holds however inside
    january july june keeps kept knew large least leave looked lose loses lost low march matters monday money mostly move moved
    moves named nearly neither night nine november number october open outside pick picks project projects read ready real reasons
    row saturday sent september seven several shall share shares shown shows simply size sort sorts spend spent stand stands starts
    sunday talked telling thought thursday tomorrow treat tried tries tuesday turned twice unless view views wait waits wednesday
    weigh win wins worth writes writing written wrote yes
  `),
]);
