import { readYaml } from '../../loaders/front-matter.ts';
import { child, isRecord } from '../../loaders/unknown-data.ts';
import type { Finding } from './finding.ts';
import { kinds, type Kind, type ListKind } from './kinds.ts';
import type { Repair } from './mend.ts';
import { swallowedText } from './swallowed-text.ts';
import { validate } from './validate.ts';
import { yamlFinding } from './yaml-findings.ts';

/** An entry of a vocabulary, with its place in the file. */
export interface ListEntry {
  data: Record<string, unknown>;
  index: number;
  repair?: Repair;
}

export interface ListText {
  entries: ListEntry[];
  /** False when an entry is missing because of a fault: then what refers to it may be right. */
  whole: boolean;
  /** Paths lead into the list by index; `name` is what the field is called in a message, by id. */
  findings: { finding: Finding; name: string }[];
}

/** Reads a file of entries. */
export function readList(text: string, kind: ListKind): ListText {
  const { name, place, mayBeEmpty } = kinds[kind];
  const read = readYaml(text, 1);
  if ('error' in read) return broken({ ...yamlFinding(read, text, 1), path: [place] });
  const list: unknown = read.value ?? [];
  if (!Array.isArray(list)) {
    return broken({
      path: [place],
      line: 1,
      code: 'field',
      wrong: 'is not a list',
      remedy: `begin each ${name} with "- id: …"`,
    });
  }
  if (list.length === 0 && mayBeEmpty !== true) return broken(emptyCollection(kind));
  const swallowed = swallowedText(text, 1).map((finding) => ({ finding, name: finding.path.join('.') }));
  const result: ListText = { entries: [], whole: true, findings: swallowed };
  for (const [index, raw] of list.entries()) {
    const { data, findings, repair } = validate(kind, raw);
    const label = entryName(kind, raw) ?? String(index);
    for (const finding of findings)
      result.findings.push({
        // What is front matter elsewhere is an entry here.
        finding: {
          ...finding,
          code: finding.code === 'front-matter' ? 'field' : finding.code,
          path: [index, ...finding.path],
        },
        name: [label, ...finding.path].join('.'),
      });
    if (data === undefined) result.whole = false;
    else result.entries.push({ data, index, ...(repair === undefined ? {} : { repair }) });
  }
  return result;
}

/** By what messages call an entry: its id, or what stands for one; `undefined` where it has none. */
export function entryName(kind: ListKind, entry: unknown): string | undefined {
  const { nameOf } = kinds[kind];
  if (nameOf !== undefined) return isRecord(entry) ? nameOf(entry) : undefined;
  const id = child(entry, 'id');
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** A collection without entries: a page would be built that leads nowhere. */
export function emptyCollection(kind: Kind): Finding {
  const { place, name, mayBeEmpty } = kinds[kind];
  return {
    path: [place],
    code: 'empty-collection',
    wrong: mayBeEmpty === true ? 'the file is missing' : `there is no ${name}`,
    remedy:
      mayBeEmpty === true
        ? `write content/${place}, empty if there is no ${name}`
        : `write at least one in content/${place}`,
  };
}

function broken(finding: Finding): ListText {
  return { entries: [], whole: false, findings: [{ finding, name: finding.path.join('.') }] };
}
