import { hash } from 'node:crypto';
import type { Handler } from 'htmlparser2';
import { attributeUrls } from './attribute-urls.ts';
import { cssUrls } from './css-urls.ts';
import { entityDecoder } from './decode-entities.ts';
import { headElements, headOnly, isKnownElement } from './known-elements.ts';
import { readMeta } from './meta-facts.ts';
import { newDraft, finish, type PageDraft } from './page-draft.ts';
import type { PageFacts } from './page-facts.ts';
import type { Keep } from './text-pool.ts';

type Attributes = Readonly<Record<string, string>>;

/** Characters of a heading that are kept: enough to find it. */
const headingLength = 80;
/** Types of `<script>` that are data, which no policy blocks. Every other type is taken to run. */
const dataType = /^(?:application\/(?:ld\+)?json|text\/[\w-]*template)$/i;

export interface PageReader {
  begin: (address: string, bytes: number) => void;
  handler: Partial<Handler>;
  end: () => PageFacts;
}

/** Turns the events of a parser that leaves character references as they are into facts, a page at a time. */
export function pageReader(keep: Keep): PageReader {
  let page = newDraft('', 0);
  let inBody = false;
  /** Element whose text is being collected, and that text; most text of a page is never looked at. */
  let collecting: string | undefined;
  let text = '';
  const decode = entityDecoder();
  const styleUrls = new Map<string, readonly string[]>();

  function collect(element: string): void {
    collecting = element;
    text = '';
  }

  function collected(element: string): void {
    const level = headingLevel(element);
    if (level > 0) page.headings.push({ level, text: keep(oneLine(decode(text)).slice(0, headingLength)) });
    else if (element === 'title') page.titles.push(keep(oneLine(decode(text))));
    else addInline(element === 'style' ? 'style' : 'script');
  }

  function addInline(element: 'script' | 'style'): void {
    // Browsers hash the text as the parser gives it, with line ends made \n.
    const code = text.replaceAll('\r\n', '\n');
    if (code === '') return;
    const digest = keep(`sha256-${hash('sha256', code, 'base64')}`);
    page.inline.push({ element, hash: digest });
    if (element === 'script') return;
    if (!styleUrls.has(digest)) styleUrls.set(digest, cssUrls(code).map(keep));
    for (const url of styleUrls.get(digest) ?? []) page.requests.add(url);
  }

  function readAttributes(element: string, attributes: Attributes): void {
    for (const name in attributes) {
      const value = attributes[name] ?? '';
      if (name === 'id') addId(page, keep(value));
      else if (name === 'style' || name.startsWith('on'))
        page.blockedAttributes.add(keep(`${name} of <${element}>`));
      else {
        const found = attributeUrls(element, name, value, attributes['rel']);
        if (found === undefined) continue;
        const into = found.use === 'link' ? page.links : page.requests;
        for (const url of found.urls) into.add(keep(url.trim()));
      }
    }
  }

  function onopentag(element: string, attributes: Record<string, string>): void {
    for (const name in attributes) attributes[name] = decode(attributes[name] ?? '');
    if (!inBody && !headElements.has(element)) inBody = true;
    if (!isKnownElement(element) || (inBody && headOnly.has(element))) page.unusual.add(keep(element));
    readAttributes(element, attributes);
    if (headingLevel(element) > 0) return collect(element);
    switch (element) {
      case 'html':
        if (attributes['lang'] !== undefined) page.lang = keep(attributes['lang']);
        return;
      case 'title':
        if (!inBody) collect(element);
        return;
      case 'meta':
        return readMeta(page, attributes, inBody, keep);
      case 'link':
        if (attributes['rel']?.toLowerCase() === 'canonical')
          page.canonicals.push(keep(attributes['href'] ?? ''));
        // Icons and preloads are only fetched; a policy need not stand before them.
        else if (/\bstylesheet\b/i.test(attributes['rel'] ?? '')) needsPolicy('<link rel="stylesheet">');
        return;
      case 'form':
        page.forms.push(keep(attributes['action'] ?? ''));
        return;
      case 'style':
        needsPolicy('<style>');
        return collect(element);
      case 'script':
        if (dataType.test(attributes['type']?.trim() ?? '')) return;
        needsPolicy('<script>');
        if (attributes['src'] === undefined) collect(element);
        else page.scripts.push(keep(attributes['src'].trim()));
    }
  }

  function needsPolicy(element: string): void {
    if (page.policies.length === 0) page.beforePolicy.add(keep(element));
  }

  return {
    begin(address, bytes) {
      page = newDraft(address, bytes);
      inBody = false;
    },
    handler: {
      onopentag,
      ontext(piece) {
        if (collecting !== undefined) text += piece;
      },
      onclosetag(element) {
        if (element !== collecting) return;
        collecting = undefined;
        collected(element);
      },
    },
    end: () => finish(page),
  };
}

function addId(page: PageDraft, id: string): void {
  if (page.ids.has(id)) page.duplicateIds.add(id);
  else page.ids.add(id);
}

/** 1 to 6 for `h1` to `h6`, 0 for every other element. */
function headingLevel(element: string): number {
  return /^h[1-6]$/.test(element) ? Number(element[1]) : 0;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
