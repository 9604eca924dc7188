import type { z } from 'astro/zod';
import { dayMessages } from '../../schemas/fields.ts';
import type { Finding, Path } from './finding.ts';
import { branches, valueAt } from './schema-shape.ts';
import { unknownFields } from './unknown-fields.ts';
import { empty, missing, notAChoice, split, wrongType } from './schema-words.ts';

/** Everything that a schema finds wrong with data, in words for the writer. Empty when the data is valid. */
export function schemaFindings(schema: z.ZodType, data: unknown): Finding[] {
  const issues = allIssues(schema, data);
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(schema, data, toPath(issue.path), issue.keys) : [],
  );
  // A misspelt field is both unknown and missing: it is reported once, with the right spelling.
  const meant = new Set(unknown.map(({ meant: path }) => path?.join('.')));
  return [
    ...unknown.map(({ finding }) => finding),
    ...issues
      .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')))
      .map((issue) => describe(schema, data, issue)),
  ];
}

function describe(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): Finding {
  const path = toPath(issue.path);
  const value = valueAt(data, path);
  if (value === undefined) return { path, code: 'missing-field', ...missing(schema, path, data) };
  if (value === null)
    return { path, code: path.length === 0 ? 'front-matter' : 'field', ...empty(schema, path, data) };
  const known = split(issue.message, value);
  if (known !== undefined) {
    const isDate = Object.values<string>(dayMessages).includes(issue.message);
    return { path, code: isDate ? 'date' : 'field', ...known };
  }
  if (issue.code === 'invalid_value' || (issue.code === 'invalid_union' && issue.discriminator !== undefined))
    return { path, code: 'field', ...notAChoice(schema, path, data) };
  if (issue.code === 'invalid_type')
    return { path, code: path.length === 0 ? 'front-matter' : 'field', ...wrongType(schema, path, data) };
  return {
    path,
    code: 'field',
    wrong: issue.message,
    remedy: 'write a value as the comment on this field in src/schemas/ asks',
  };
}

/**
 * A union whose deciding field is wrong stops there. So that the other fields are read too, the branch that fits best is
 * taken for what was meant.
 */
function allIssues(schema: z.ZodType, data: unknown): z.core.$ZodIssue[] {
  const issues = issuesOf(schema, data);
  const union = branches(schema);
  const undecided = issues.find((issue) => issue.code === 'invalid_union' && issue.path[0] === union?.field);
  if (union === undefined || undecided === undefined) return issues;
  const guesses = [...union.byValue.keys()].map((value) =>
    issuesOf(schema, Object.assign({}, data, { [union.field]: value })),
  );
  const best = guesses.sort((a, b) => weight(a) - weight(b))[0] ?? [];
  return [undecided, ...best];
}

function issuesOf(schema: z.ZodType, data: unknown): z.core.$ZodIssue[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues;
}

const weight = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key));
