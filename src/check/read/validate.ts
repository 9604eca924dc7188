import type { Finding } from './finding.ts';
import { kinds, type Kind } from './kinds.ts';
import { mend, type Mended } from './mend.ts';
import { schemaFindings } from './schema-findings.ts';

export interface Validated extends Mended {
  findings: Finding[];
}

/**
 * Reads an entry by the schema of its kind, and mends it where it has faults.
 *
 * @param standIns Values for required fields that cannot be read, beside those that the kind has.
 */
export function validate(
  kind: Kind,
  raw: unknown,
  standIns: Readonly<Record<string, unknown>> = {},
): Validated {
  const { schema, neutral } = kinds[kind];
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { data: parsed.data, findings: [] };
  return { findings: schemaFindings(schema, raw), ...mend(kind, raw, { ...neutral, ...standIns }) };
}
