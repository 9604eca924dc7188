/** A piece of text between two tags, by its place in the HTML. */
export interface Piece {
  start: number;
  end: number;
}

/** Elements whose words are no running text of ours: names, quotations, code, controls, other links. */
const silent = new Set(
  'a abbr blockquote button cite code copy-text dt figcaption h1 h2 h3 h4 h5 h6 kbd label math option pre q samp script select style summary svg textarea th'.split(
    ' ',
  ),
);
/** Artefacts, examples of writing, and who says something: they stay as they were written. */
const ownWords = / class="(?:[^"]* )?(?:slip|pair|by|monday)(?: [^"]*)?"/;

/** Comments, and tags as a parser or Astro writes them: attributes stand between double quotes. Groups: slash, name, attributes. */
const markup = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>/g;

/** The running text of a piece of HTML that we wrote or made safe, in order. */
export function* runningText(html: string): Generator<Piece> {
  let from = 0;
  /** The element that is passed over, and how many of its name are open in it. */
  let passed = '';
  let open = 0;
  for (const match of html.matchAll(markup)) {
    const [tag, slash, name = '', attributes = ''] = match;
    if (passed === '' && match.index > from) yield { start: from, end: match.index };
    from = match.index + tag.length;
    if (name === '' || attributes.endsWith('/')) continue;
    if (passed === '') {
      if (slash === '' && (silent.has(name) || ownWords.test(attributes))) [passed, open] = [name, 1];
    } else if (name === passed) {
      open += slash === '' ? 1 : -1;
      if (open === 0) passed = '';
    }
  }
  if (passed === '' && from < html.length) yield { start: from, end: html.length };
}
