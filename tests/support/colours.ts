import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './site-copy.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Values of custom properties by name, as a selector of the sheet sets them. */
type Tokens = ReadonlyMap<string, string>;

/** The custom properties that `src/styles/tokens.css` sets for a selector, outside of media queries. */
export function tokensOf(selector: string): Tokens {
  const sheet = readFileSync(join(repository, 'src/styles/tokens.css'), 'utf8');
  const block = new RegExp(`^ {2}${selector.replace('.', '\\.')} \\{([^}]*)\\}`, 'm').exec(sheet)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** The colour of a token in a theme, as it is where the classes of `layers` apply: the last one that sets it counts. */
export function colourOf(name: string, theme: Theme, layers: readonly Tokens[]): string {
  const value = layers.findLast((tokens) => tokens.has(name))?.get(name);
  if (value === undefined) throw new Error(`no token --${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colourOf(other, theme, layers);
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  const colour = theme === 'light' ? (light ?? value) : (dark ?? value);
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/.test(colour)) throw new Error(`--${name} is no colour: ${value}`);
  return colour;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = pairs.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
