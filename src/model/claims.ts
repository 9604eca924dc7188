/** What in a piece of text has to say where it comes from. */
export interface Claim {
  kind: 'name' | 'share' | 'study' | 'law';
  /** The words by which it was known. */
  words: string;
}

/** Publishers that are places, or nobody in particular: their names stand in sentences that claim nothing. */
const noName = /^(?:Accounts?|Several|UK|European Union|United States)\b/;

/**
 * Names by which running text speaks of a publisher: companies as they are written, authors by their surnames.
 * `Layoffs.fyi and TrueUp` are two, `Junction, formerly Vital` is one.
 */
export function namesOf(publisher: string): string[] {
  if (noName.test(publisher)) return [];
  return publisher
    .replace(/,? formerly .*| on GitHub$/, '')
    .split(/, | and /)
    .filter((name) => name !== 'others')
    .map((name) => (/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) && people.has(name) ? name.split(' ')[1]! : name));
}

/** Publishers who are people: texts use their surnames. */
const people: ReadonlySet<string> = new Set(['Sarah Drasner']);

const share = /\d[\d.,]*\s?(?:%|per ?cent\b)/;
/** Whom a share of the world is told of. Shares of orders, requests or customers belong to examples. */
const population =
  /\b(?:engineers|developers|programmers|workers|employees|respondents|graduates|managers|women|men|firms|companies|employers|people (?:asked|surveyed))\b/i;
const study = /\b(?:stud(?:y|ies)|survey(?:s|ed)?|researchers|meta-analysis|experiment (?:at|with|by))\b/i;
const year = /\b(?:19|20)\d\d\b/;
/** Words of law that nobody uses for anything else. Advice such as "ask a lawyer about your visa" claims nothing. */
const law =
  /\b(?:[A-Z]\w+ Act(?= \d|\b(?! [a-z]))|Directive|tribunal|statutory|OWBPA|H-1B|at-will employment|unfair dismissal claim)\b/;

/** Everything in a piece of running text that needs a source, each kind once. */
export function claimsIn(text: string, names: readonly string[]): Claim[] {
  const claims: Claim[] = [];
  const add = (kind: Claim['kind'], words: string | undefined) => {
    if (words !== undefined) claims.push({ kind, words });
  };
  add(
    'name',
    names.find((name) => isNamed(name, text)),
  );
  if (population.test(text)) add('share', share.exec(text)?.[0]);
  if (year.test(text) || share.test(text)) add('study', study.exec(text)?.[0]);
  add('law', law.exec(text)?.[0]);
  return claims;
}

/** As a word of its own: not `Mediums`, `Medium-sized`, or `Metadata`. */
function isNamed(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const isWhole =
    !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^(?:-?[\p{L}\p{N}])/u.test(text.slice(at + name.length));
  return isWhole || isNamed(name, text.slice(at + name.length));
}
