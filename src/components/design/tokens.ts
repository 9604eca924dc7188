import sheet from '../../styles/tokens.css?raw';

export interface ColourToken {
  name: string;
  light: string;
  dark: string;
}

/** The colours that a selector of the sheet of tokens sets: read from the sheet itself, so that the page cannot lag behind. */
export function colourTokens(selector: string): ColourToken[] {
  const block = new RegExp(`^ {2}${selector.replace('.', '\\.')} \\{([^}]*)\\}`, 'm').exec(sheet)?.[1] ?? '';
  return [...block.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(
    ([, name = '', light, dark, both]) => ({ name, light: light ?? both ?? '', dark: dark ?? both ?? '' }),
  );
}
