/** What in a piece of text has to say where it comes from. */
export interface Claim {
  kind: 'name' | 'share' | 'figure' | 'study' | 'year' | 'law' | 'place' | 'most';
  /** The words by which it was known. */
  words: string;
}

// A number begins where none goes on: tried from each of its digits, a long one would take the square of its length.
const share = /(?<!\d[.,]*)\d[\d.,]*\s?(?:%|per ?cent\b)/;
const money =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP))\s?\d(?:[\d.,]*\d)?|(?<!\d[.,]*)\d[\d.,]*\s?(?:dollars|euros|pounds)\b/;
/** Whom a share of the world is told of. */
const population =
  /\b(?:engineers|developers|programmers|workers|employees|respondents|graduates|managers|women|men|firms|companies|employers|people (?:asked|surveyed))\b/i;
const study = /\b(?:stud(?:y|ies)|survey(?:s|ed)?|researchers|meta-analysis|experiment (?:at|with|by))\b/i;
const year = /\b(?:19|20)\d\d\b/;
/** A year that has its month is a date: of an example, of a check, of a law, which has its own words. */
const bareYear =
  /(?<!\b(?:January|February|March|April|May|June|July|August|September|October|November|December),? )\b(?:19|20)\d\d\b(?![-–]\d\d-)/;
/** Whoever speaks of themselves tells no fact about the world. */
const firstPerson = /\b(?:I|me|my|mine|we|our|ours)\b/i;
/** Words of law that nobody uses for anything else. Advice such as "ask a lawyer about your visa" claims nothing. */
const law =
  /\b(?:[A-Z]\w+ Act(?= \d|\b(?! [a-z]))|Directive|tribunal|statutory|OWBPA|H-1B|at-will employment|unfair dismissal claim|(?:required|forbidden) by law|illegal(?:ly)?|unlawful(?:ly)?)\b/;
/** Countries and unions as lines about their law or market name them. Cities are where examples live. */
const place =
  /\b(?:[Ii]n (?:the )?(?:USA?|UK|EU|United (?:States|Kingdom)|European Union|Europe|[A-Z]\w+ law)|(?:UK|EU|US) (?:law|rules|states|workers|employers|employees))\b|\bThe (?:UK|EU|USA?)(?=['’]s| [a-z])/;
/** Such a line claims nothing where it only says who knows. */
const noClaim = /\bnot legal advice\b|\bnot checked\b/i;
const most =
  /\b(?:[Mm]ost|[Mm]any) (?:companies|firms|employers|ladders|frameworks|countries|US states|engineers|developers|managers|teams)\b/;

/**
 * Everything in a piece of running text that needs a source, each kind once. What stands between typographic quotation marks is somebody's
 * speech, and claims nothing.
 *
 * @param names Publishers and companies, as running text speaks of them.
 */
export function claimsIn(text: string, names: readonly string[]): Claim[] {
  const claims: Claim[] = [];
  const add = (kind: Claim['kind'], words: string | undefined) => {
    if (words !== undefined) claims.push({ kind, words });
  };
  const told = withoutSpeech(text.replace(/\s+/g, ' '));
  add(
    'name',
    names.find((name) => isNamed(name, told)),
  );
  const portion = share.exec(told)?.[0];
  if (population.test(told)) add('share', portion);
  if (portion !== undefined || year.test(told)) add('study', study.exec(told)?.[0]);
  add('law', law.exec(told)?.[0]);
  if (!noClaim.test(told)) add('place', place.exec(told)?.[0]);
  add('most', most.exec(told)?.[0]);
  // A figure or a year by itself tells least of what it belongs to: either is a claim where nothing else is.
  if (claims.length === 0) add('figure', portion ?? money.exec(told)?.[0]);
  if (claims.length === 0) add('year', yearIn(told));
  return claims;
}

/** The first year that stands without its month in a sentence whose speaker does not tell of themselves. */
function yearIn(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const found = firstPerson.test(sentence) ? undefined : bareYear.exec(sentence)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text in which nobody says anything: of speech only the marks are left. Marks that nothing closes are none. */
function withoutSpeech(text: string): string {
  let left = '';
  let from = 0;
  for (let open = text.indexOf('“'); open !== -1; open = text.indexOf('“', from)) {
    const close = text.indexOf('”', open);
    if (close === -1) break;
    left += `${text.slice(from, open)}“”`;
    from = close + 1;
  }
  return left + text.slice(from);
}

/** As a word of its own: not `Mediums`, `Medium-sized`, or `Metadata`. */
function isNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    // Two units before it: a letter may be made of a pair.
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (!/^-?[\p{L}\p{N}]/u.test(text.slice(end, end + 3))) return true;
  }
  return false;
}
