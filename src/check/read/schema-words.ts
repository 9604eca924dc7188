import type { z } from 'astro/zod';
import { nearest } from '../../model/nearest.ts';
import type { Path } from './finding.ts';
import { branches, schemaAt, shapeOf, valueAt, type Shape } from './schema-shape.ts';

/** What is wrong and what to write instead, in words. */
interface Words {
  wrong: string;
  remedy: string;
}

/** A message of our own schemas, "is wrong → remedy", with the value found before it; `undefined` for zod's own messages. */
export function split(message: string, value: unknown): Words | undefined {
  const [wrong, remedy] = message.split(' → ', 2);
  if (wrong === undefined || remedy === undefined) return undefined;
  const isShown = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  return { wrong: isShown ? `${shown(value)} ${wrong}` : wrong, remedy };
}

export function missing(schema: z.ZodType, path: Path, data: unknown): Words {
  const key = path.at(-1);
  if (key === undefined) return { wrong: 'is empty', remedy: 'write its fields' };
  return { wrong: 'is missing', remedy: `add ${key}: ${example(schema, path, data)}` };
}

/** A field without a value: `title:` and nothing behind it. */
export function empty(schema: z.ZodType, path: Path, data: unknown): Words {
  const key = path.at(-1);
  if (key === undefined) return { wrong: 'is empty', remedy: 'write its fields' };
  const at = schemaAt(schema, path, data);
  const leave = at !== undefined && at._zod.optin === 'optional' ? ', or remove it' : '';
  return { wrong: 'has no value', remedy: `write ${key}: ${example(schema, path, data)}${leave}` };
}

export function notAChoice(schema: z.ZodType, path: Path, data: unknown): Words {
  const values = choices(schema, path, data);
  const value = valueAt(data, path);
  const near = nearest(String(value), values);
  const all = values.join(', ');
  return {
    wrong: `${shown(value)} is not one of ${all}`,
    remedy: near === undefined ? `write one of ${all}` : `write ${near}`,
  };
}

export function wrongType(schema: z.ZodType, path: Path, data: unknown): Words {
  const at = schemaAt(schema, path, data);
  const shape = at === undefined ? undefined : shapeOf(at, valueAt(data, path));
  const value = valueAt(data, path);
  return {
    wrong: `${shown(value)} is ${found(value)}, not ${expected(shape)}`,
    remedy: instead(shape, value, path),
  };
}

/** A value as a message shows it: on one line and not long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : JSON.stringify(value);
  const short = text.length > 50 ? `${text.slice(0, 49)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}

function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    boolean: 'a truth value',
    object: 'a group of fields',
  };
  return words[typeof value] ?? typeof value;
}

function expected(shape: Shape | undefined): string {
  switch (shape?.type) {
    case 'list':
      return 'a list';
    case 'fields':
      return `fields (${some(Object.keys(shape.keys))})`;
    case 'number':
      return 'a number';
    case 'truth':
      return 'true or false';
    default:
      return 'text';
  }
}

const some = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 4).join(', ')}…` : names.join(', ');

function instead(shape: Shape | undefined, value: unknown, path: Path): string {
  const scalar = typeof value === 'object' ? '…' : String(value);
  switch (shape?.type) {
    case 'list':
      return `write [${scalar}]`;
    case 'fields':
      return path.length === 0
        ? 'write one field a line, "name: value"'
        : 'write its fields indented below it';
    case 'number':
      return 'write a number without quotes';
    case 'truth':
      return 'write true or false, without quotes';
    default:
      return typeof value === 'object'
        ? 'write text on one line, in quotes if it holds ": " or begins with [ or {'
        : `put it in quotes: "${scalar}"`;
  }
}

function example(schema: z.ZodType, path: Path, data: unknown): string {
  const values = choices(schema, path, data);
  if (values.length > 0) return values.join(' or ');
  const at = schemaAt(schema, path, data);
  const shape = at === undefined ? undefined : shapeOf(at);
  if (shape?.type === 'day') return 'YYYY-MM-DD';
  if (shape?.type === 'list') return '[…]';
  if (shape?.type === 'fields') return `{ ${Object.keys(shape.keys)[0] ?? ''}: … }`;
  return '…';
}

function choices(schema: z.ZodType, path: Path, data: unknown): readonly string[] {
  const union = branches(schema);
  if (union !== undefined && path.length === 1 && path[0] === union.field) return [...union.byValue.keys()];
  const at = schemaAt(schema, path, data);
  const shape = at === undefined ? undefined : shapeOf(at);
  return shape?.type === 'choice' ? shape.values : [];
}
