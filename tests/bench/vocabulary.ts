import { chance, pick, seeded, zipf, type Random } from './random.ts';

/** Words that hold English sentences together, roughly by frequency. */
export const functionWords: readonly string[] =
  `the to and a of in is that it for was on with as you be have at this not
  are by but from or an they we my your he she his her their which one all would there what so if about who when them then
  out can like into just some could more no up how than do other been only its over also after before because any most
  these two may those very even such where much through back while should still never here too own same under last both
  again between each few might since without until once always often`.split(/\s+/);

/** Words of the trade, which an archive of career questions has in every thread; the most frequent first. */
export const tradeWords: readonly string[] =
  `work team manager review code project engineer time feedback promotion
  company senior meeting design week problem question people product plan level deploy service ticket month release
  mentor change incident test rating goal document scope deadline customer estimate interview salary on-call rewrite
  backlog roadmap ownership standup refactor pager budget remote latency database outage migration postmortem`.split(
    /\s+/,
  );

/** Words of the corpus: the trade's and made-up ones, together as many as a good archive has in common use. */
export const vocabularySize = 5_000;

/** Share of running words that are function words: a little under half, as in English prose. */
const functionShare = 0.45;

const onsets = 'b br c cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea oo ou'.split(' ');
const codas = ['', '', '', ...'l m n r s t ck nd nt st'.split(' ')];

/** All content words, most frequent first. Made-up words can be spoken, and the rarer they are the longer they get. */
export function contentWords(): string[] {
  const random = seeded(5);
  const known = new Set<string>(functionWords);
  const words = [...tradeWords];
  for (const word of words) known.add(word);
  while (words.length < vocabularySize) {
    const syllables = words.length < 300 ? 1 : words.length < 3_500 ? 2 : 3;
    const word = Array.from({ length: syllables }, () => syllable(random)).join('') + pick(random, codas);
    if (word.length < 3 || known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  return words;
}

// With these figures "the" is one word in twenty, as in English, and the first word of the trade one in a hundred or so.
const chooseFunctionWord = zipf(functionWords, 1);
const chooseContentWord = zipf(contentWords(), 10);

/** The next word of running text. */
export function word(random: Random): string {
  return chance(random, functionShare) ? chooseFunctionWord(random) : chooseContentWord(random);
}

/** A word that means something, for titles, names in code and link addresses. */
export function contentWord(random: Random): string {
  return chooseContentWord(random);
}

function syllable(random: Random): string {
  return pick(random, onsets) + pick(random, vowels);
}
