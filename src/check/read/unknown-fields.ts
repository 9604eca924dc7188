import type { z } from 'astro/zod';
import { child } from '../../loaders/unknown-data.ts';
import { nearest } from '../../model/nearest.ts';
import type { Finding, Path } from './finding.ts';
import { branches, schemaAt, shapeOf, valueAt } from './schema-shape.ts';

/** Fields that the schema does not know at `path`, each with the field that was meant, where one is near enough. */
export function unknownFields(
  schema: z.ZodType,
  data: unknown,
  path: Path,
  keys: readonly string[],
): { finding: Finding; meant: Path | undefined }[] {
  const at = schemaAt(schema, path, data);
  const shape = at === undefined ? undefined : shapeOf(at, valueAt(data, path));
  const known = shape?.type === 'fields' ? Object.keys(shape.keys) : [];
  const free = known.filter((key) => child(valueAt(data, path), key) === undefined);
  return keys.map((key) => {
    const finding = (wrong: string, remedy: string): Finding => ({
      path: [...path, key],
      code: 'unknown-field',
      wrong,
      remedy,
    });
    const owner = path.length === 0 ? ownerOf(schema, key) : undefined;
    if (owner !== undefined) {
      const wrong = `"${key}" stands only where "${owner.field}" is "${owner.value}"`;
      return {
        finding: finding(wrong, `remove it, or write ${owner.field}: ${owner.value}`),
        meant: undefined,
      };
    }
    const near = nearest(key, free);
    const remedy =
      near === undefined ? `remove it; the fields are ${known.join(', ')}` : `write "${near}", or remove it`;
    return {
      finding: finding(`unknown field "${key}"`, remedy),
      meant: near === undefined ? undefined : [...path, near],
    };
  });
}

/** The branch of a union that knows a field, when only one does. */
function ownerOf(schema: z.ZodType, key: string): { field: string; value: string } | undefined {
  const union = branches(schema);
  if (union === undefined) return undefined;
  const owners = [...union.byValue].filter(([, branch]) => {
    const shape = shapeOf(branch);
    return shape.type === 'fields' && Object.hasOwn(shape.keys, key);
  });
  const [owner] = owners;
  return owner === undefined || owners.length > 1 ? undefined : { field: union.field, value: owner[0] };
}
