/**
 * Porter's stemmer of English, 1980: brings the forms of a word together (`promoted`, `promotion` → `promot`). The browser
 * needs the same one as the build, and no package: https://tartarus.org/martin/PorterStemmer/
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  // A y at the beginning is a consonant; marked, so that the patterns below take it for one.
  let w = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  w = plurals(w);
  w = pastAndGerund(w);
  if (/^(.*[aeiouy].*)y$/.test(w)) w = `${w.slice(0, -1)}i`;
  w = swap(w, long, hasMeasure);
  w = swap(w, middle, hasMeasure);
  w = endings(w);
  return w.toLowerCase();
}

const consonant = '[^aeiou]';
const vowel = '[aeiouy]';
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;
/** At least one sequence of vowels, then consonants. */
const measured = new RegExp(`^(?:${consonants})?${vowels}${consonants}`);
const measuredOnce = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`);
const measuredTwice = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const vowelled = new RegExp(`^(?:${consonants})?${vowel}`);
const closed = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`);

const hasMeasure = (rest: string) => measured.test(rest);

function plurals(w: string): string {
  if (/(?:ss|i)es$/.test(w)) return w.slice(0, -2);
  return /[^s]s$/.test(w) ? w.slice(0, -1) : w;
}

function pastAndGerund(w: string): string {
  if (w.endsWith('eed')) return hasMeasure(w.slice(0, -3)) ? w.slice(0, -1) : w;
  const rest = /^(.+?)(?:ed|ing)$/.exec(w)?.[1];
  if (rest === undefined || !vowelled.test(rest)) return w;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return closed.test(rest) ? `${rest}e` : rest;
}

type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

const table = (text: string): Suffixes =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('-') as [string, string]);

const long =
  table(`ational-ate tional-tion enci-ence anci-ance izer-ize bli-ble alli-al entli-ent eli-e ousli-ous
  ization-ize ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous aliti-al iviti-ive biliti-ble logi-log`);
const middle = table('icate-ic ative- alize-al iciti-ic ical-ic ful- ness-');

function swap(w: string, suffixes: Suffixes, allowed: (rest: string) => boolean): string {
  for (const [suffix, replacement] of suffixes) {
    if (!w.endsWith(suffix)) continue;
    const rest = w.slice(0, -suffix.length);
    return allowed(rest) ? rest + replacement : w;
  }
  return w;
}

const last = /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

function endings(word: string): string {
  let w = word;
  const rest = last.exec(w)?.[1] ?? /^(.+?[st])ion$/.exec(w)?.[1];
  if (rest !== undefined && measuredTwice.test(rest)) w = rest;
  if (w.endsWith('e')) {
    const bare = w.slice(0, -1);
    if (measuredTwice.test(bare) || (measuredOnce.test(bare) && !closed.test(bare))) w = bare;
  }
  return w.endsWith('ll') && measuredTwice.test(w) ? w.slice(0, -1) : w;
}
