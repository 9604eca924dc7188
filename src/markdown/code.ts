import { highlight } from './highlight.ts';
import type { ElementRule, HastElement } from './rules.ts';

/** Code blocks of a thread: coloured by class where the language is known, plain otherwise, and scrollable by keyboard. */
export const highlightedCode: ElementRule = {
  filter: ['pre'],
  visit(block, context) {
    const [code] = block.children;
    const language = code?.type === 'element' && code.tagName === 'code' ? languageOf(code) : undefined;
    const isText =
      code?.type === 'element' &&
      block.children.length === 1 &&
      code.children.every(({ type }) => type === 'text');
    if (language !== undefined && isText) {
      const html = highlight(context.textContent(code).replace(/\n$/, ''), language);
      if (html !== undefined) return { type: 'raw', value: asBlock(html, language) };
      context.setProperty(code, 'className', null);
    }
    context.setProperty(block, 'tabIndex', 0);
    return undefined;
  },
};

/** Code blocks of our own pages: Astro has coloured them already. */
export const scrollingCode: ElementRule = {
  filter: ['pre'],
  visit(block, context) {
    context.setProperty(block, 'tabIndex', 0);
    return undefined;
  },
};

function languageOf(code: HastElement): string | undefined {
  const names = code.properties.className;
  const name = Array.isArray(names) ? names.find((each) => String(each).startsWith('language-')) : undefined;
  return name === undefined ? undefined : String(name).slice('language-'.length);
}

/** The same markup as Astro's own. `language` is one of the names that `highlight` knows, so it needs no escaping. */
function asBlock(html: string, language: string): string {
  const name = `language-${language}`;
  return `<pre class="${name}" data-language="${language}" tabindex="0"><code class="${name}">${html}</code></pre>`;
}
