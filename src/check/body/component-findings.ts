import { nearest } from '../../model/nearest.ts';
import type { Verdict } from '../read/finding.ts';
import { shown } from '../read/schema-words.ts';
import { components } from './components.ts';
import { attribute, isJsx, type JsxElement, type MdastNode } from './tree.ts';

/** What is wrong with a component by itself: its name, its attributes, and where it stands. */
export function componentFindings(element: JsxElement, around: readonly MdastNode[]): Verdict[] {
  const name = element.name ?? '';
  const rules = Object.hasOwn(components, name) ? components[name] : undefined;
  if (rules === undefined) return [unknownElement(name)];
  const found: Verdict[] = [];
  const meant = new Set<string>();
  for (const one of element.attributes) {
    const given = one.type === 'mdxJsxAttribute' ? one.name : `{${one.value}}`;
    if (rules.attributes.includes(given)) continue;
    const near = nearest(
      given,
      rules.attributes.filter((free) => attribute(element, free) === undefined),
    );
    if (near !== undefined) meant.add(near);
    found.push(unknownAttribute(name, given, near, rules.attributes));
  }
  for (const wanted of rules.attributes) {
    // A misspelt attribute is reported once, with the right spelling.
    if (meant.has(wanted)) continue;
    const has = element.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === wanted);
    const value = attribute(element, wanted);
    if (!has) found.push(verdict(`<${name}> has no "${wanted}"`, `add ${wanted}="…"`));
    else if (value === undefined)
      found.push(verdict(`"${wanted}" of <${name}> is not plain text`, `write ${wanted}="…"`));
    else if (value.trim() === '') found.push(verdict(`"${wanted}" of <${name}> is empty`, 'write it'));
    else found.push(...choiceFindings(name, wanted, value));
  }
  const parent = around.findLast(isJsx)?.name;
  if (rules.inside !== undefined && parent !== rules.inside)
    found.push(
      verdict(
        `<${name}> stands outside <${rules.inside}>`,
        `put it between <${rules.inside}> and </${rules.inside}>`,
      ),
    );
  return found;
}

function choiceFindings(name: string, attributeName: string, value: string): Verdict[] {
  const choices = components[name]?.choices?.[attributeName];
  if (choices === undefined || choices.includes(value)) return [];
  const near = nearest(value, choices);
  const wrong = `"${attributeName}" of <${name}> is ${shown(value)}, not one of ${choices.join(', ')}`;
  return [verdict(wrong, near === undefined ? 'write one of them' : `write ${attributeName}="${near}"`)];
}

function unknownElement(name: string): Verdict {
  if (name === '') return verdict('<> is not a component', 'remove <> and </>');
  // Lower-case names are HTML, which passes by everything that the build does with Markdown.
  if (/^[a-z]/.test(name))
    return verdict(`<${name}> is raw HTML`, 'write it in Markdown, or use a component');
  const known = Object.keys(components);
  const near = nearest(name, known);
  return verdict(
    `unknown component <${name}>`,
    near === undefined ? `use one of ${known.join(', ')}` : `write <${near}>`,
  );
}

function unknownAttribute(
  name: string,
  given: string,
  near: string | undefined,
  known: readonly string[],
): Verdict {
  const list = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  return verdict(
    `<${name}> knows no ${shown(given)}`,
    near === undefined ? `remove it: ${list}` : `write ${near}, or remove it`,
  );
}

const verdict = (wrong: string, remedy: string): Verdict => ({ code: 'component', wrong, remedy });
