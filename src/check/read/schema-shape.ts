import { z } from 'astro/zod';
import { child } from '../../loaders/unknown-data.ts';
import type { Path } from './finding.ts';

/** What a schema says about one place in the data: enough to write a message about it. */
export type Shape =
  | { type: 'text' | 'number' | 'truth' | 'day' | 'other' }
  | { type: 'choice'; values: readonly string[] }
  | { type: 'list'; entry: z.core.$ZodType }
  | { type: 'fields'; keys: Readonly<Record<string, z.core.$ZodType>> };

/** The schema at a place of `data`, which decides between the branches of a union; `undefined` where there is none. */
export function schemaAt(schema: z.core.$ZodType, path: Path, data: unknown): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const shape = shapeOf(schema, data);
  const inner =
    shape.type === 'list' ? shape.entry : shape.type === 'fields' ? shape.keys[String(key)] : undefined;
  return inner === undefined ? undefined : schemaAt(inner, rest, child(data, key));
}

/** The shape of a schema without its wrappings (optional, default). */
export function shapeOf(schema: z.core.$ZodType, data?: unknown): Shape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return shapeOf(schema.unwrap(), data);
  // The only fields that are prepared before they are read are days.
  if (schema instanceof z.ZodPreprocess) return { type: 'day' };
  if (schema instanceof z.ZodPipe) return shapeOf(schema.in, data);
  if (schema instanceof z.ZodDiscriminatedUnion) return shapeOf(branch(schema, data), data);
  if (schema instanceof z.ZodObject) return { type: 'fields', keys: schema.shape };
  if (schema instanceof z.ZodArray) return { type: 'list', entry: schema.element };
  if (schema instanceof z.ZodEnum) return { type: 'choice', values: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { type: 'choice', values: [...schema.values].map(String) };
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return { type: 'text' };
  if (schema instanceof z.ZodNumber) return { type: 'number' };
  if (schema instanceof z.ZodBoolean) return { type: 'truth' };
  return { type: 'other' };
}

/** The branches of a union that a field decides, by the field's value. */
export function branches(
  schema: z.core.$ZodType,
): { field: string; byValue: ReadonlyMap<string, z.core.$ZodType> } | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const field = schema.def.discriminator;
  const byValue = new Map<string, z.core.$ZodType>();
  for (const option of schema.options) {
    const decider = option instanceof z.ZodObject ? option.shape[field] : undefined;
    if (decider instanceof z.ZodLiteral)
      for (const value of decider.values) byValue.set(String(value), option);
  }
  return { field, byValue };
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(child, data);
}

function branch(schema: z.ZodDiscriminatedUnion, data: unknown): z.core.$ZodType {
  const all = branches(schema);
  const chosen = all?.byValue.get(String(child(data, all.field)));
  return chosen ?? schema.options[0] ?? z.never();
}
