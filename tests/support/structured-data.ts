import type { Vocabulary } from './schema-org.ts';

/** A thing of structured data as it stands in a page. */
export interface Thing {
  '@type': string | string[];
  [property: string]: unknown;
}

export const typesOf = (thing: Thing): string[] => [thing['@type']].flat();

/** All things of a page's structured data, those inside others included. */
export function allThings(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(allThings);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(allThings);
  return '@type' in value ? [value as Thing, ...inner] : inner;
}

/** What in a thing the vocabulary does not allow: types, properties and values. */
export function vocabularyFaults(thing: Thing, vocabulary: Vocabulary): string[] {
  const known = typesOf(thing).map((type) => [type, vocabulary.propertiesOf(type)] as const);
  const unknown = known.filter(([, properties]) => properties === undefined);
  if (unknown.length > 0) return unknown.map(([type]) => `there is no type ${type}`);
  const properties = new Map(known.flatMap(([, of]) => [...(of ?? [])]));
  return Object.entries(thing).flatMap(([name, value]) => {
    // An action says so what it needs to be told: schema.org/docs/actions.html
    if (name.startsWith('@') || (name.endsWith('-input') && 'target' in thing)) return [];
    const place = `${typesOf(thing).join()}.${name}`;
    const allowed = properties.get(name);
    if (allowed === undefined) return [`${place} is no property of this type`];
    return [value].flat().flatMap((one) => {
      const fault = valueFault(one, allowed, vocabulary);
      return fault === undefined ? [] : [`${place} ${fault}`];
    });
  });
}

const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https:\/\/./.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:]+(?:Z|[+-]\d{2}:\d{2})$/.test(value),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number',
};

function valueFault(
  value: unknown,
  allowed: readonly string[],
  { isKindOf }: Vocabulary,
): string | undefined {
  if (typeof value === 'object' && value !== null && '@type' in value) {
    const types = typesOf(value as Thing);
    return types.some((type) => allowed.some((other) => isKindOf(type, other)))
      ? undefined
      : `may not be a ${types.join()}, but ${allowed.join(', ')}`;
  }
  // What is a thing of its own may be named by its address.
  const named = allowed.includes('IdReference') ? [...allowed, 'URL'] : allowed;
  return named.some((type) => shapes[type]?.(value) === true)
    ? undefined
    : `is ${JSON.stringify(value)}, and should be ${allowed.join(', ')}`;
}
