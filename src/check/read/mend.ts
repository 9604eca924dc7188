import type { z } from 'astro/zod';
import { isRecord } from '../../loaders/unknown-data.ts';
import { kinds, type Kind } from './kinds.ts';

/**
 * What had to be done to an entry with faults so that the rest of the site can still be judged by it: without this, one
 * wrong date would make every reference to its page look broken.
 */
export interface Repair {
  /** Fields whose value is a stand-in. What else is found about them follows from the fault that was reported. */
  replaced: ReadonlySet<string>;
  /** Lists that lost entries: for each entry left, its place in the file. */
  kept: ReadonlyMap<string, readonly number[]>;
}

export interface Mended {
  /** The entry as its schema reads it; absent when nothing could be made of it. */
  data?: Record<string, unknown>;
  repair?: Repair;
}

// Each round removes or replaces something that the schema refuses; an entry has fewer things than this.
const maxRounds = 50;

/**
 * Makes a valid entry of an invalid one: takes out what the schema refuses, and puts stand-ins where something must be.
 *
 * @param standIns Values for required fields.
 */
export function mend(kind: Kind, raw: unknown, standIns: Readonly<Record<string, unknown>>): Mended {
  const data = isRecord(raw) ? structuredClone(raw) : {};
  const replaced = new Set<string>();
  const kept = new Map<string, readonly number[]>();
  for (let round = 0; round < maxRounds; round += 1) {
    const parsed = kinds[kind].schema.safeParse(data);
    if (parsed.success) return { data: parsed.data, repair: { replaced, kept } };
    const { unknown, fields, entries } = sort(parsed.error.issues, replaced);
    for (const key of unknown) delete data[key];
    for (const [key, indices] of entries) {
      const rest = without(data[key], kept.get(key), indices);
      if (rest === undefined) {
        fields.add(key);
      } else {
        data[key] = rest.list;
        kept.set(key, rest.places);
      }
    }
    for (const key of fields) {
      // A stand-in that is refused too, or a field that need not be there, is left out.
      if (replaced.has(key) || standIns[key] === undefined) delete data[key];
      else data[key] = standIns[key];
      replaced.add(key);
    }
  }
  return {};
}

/** Sorts faults by what can be done: remove a field, replace a field, or remove entries of a list. */
function sort(issues: readonly z.core.$ZodIssue[], replaced: ReadonlySet<string>) {
  const unknown: string[] = [];
  const fields = new Set<string>();
  const entries = new Map<string, Set<number>>();
  for (const issue of issues) {
    const [key, index] = issue.path;
    if (key === undefined) unknown.push(...(issue.code === 'unrecognized_keys' ? issue.keys : []));
    else if (typeof index !== 'number' || replaced.has(String(key))) fields.add(String(key));
    else entries.set(String(key), (entries.get(String(key)) ?? new Set<number>()).add(index));
  }
  return { unknown, fields, entries };
}

/** A list without some of its entries, and the places in the file of those left; `undefined` when none would be left. */
function without(list: unknown, places: readonly number[] | undefined, indices: ReadonlySet<number>) {
  if (!Array.isArray(list) || list.length === indices.size) return undefined;
  const isLeft = (_: unknown, index: number) => !indices.has(index);
  return { list: list.filter(isLeft), places: (places ?? list.map((_, index) => index)).filter(isLeft) };
}
