import { z } from 'astro/zod';
import { isCalendarDay } from '../model/days.ts';

/** The four shelves of the guide; three of them are the levels that a person can be at. */
export const levelIds = ['junior', 'mid-level', 'senior', 'every-level'] as const;
export const levelId = z.enum(levelIds);
export const personLevelId = levelId.exclude(['every-level']);

/** An id: lower-case words and digits joined by hyphens. Ids are part of addresses and never change. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id → write lower-case words and digits joined by hyphens');

/** Text on one line that is not empty. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty → write it')
    .max(max, `is longer than ${max} characters → shorten it`)
    .refine((text) => !/[\r\n]/.test(text), 'has a line break → write it on one line');

/** A page's description for search engines and previews: long enough to say something, short enough to be shown whole. */
export const description = line(160).min(70, 'is shorter than 70 characters → say what the reader finds on the page');

/** Plain text of at most `max` words. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty → write it')
    .refine((text) => text.split(/\s+/).length <= max, `has more than ${max} words → shorten it`);

/**
 * A calendar day without a zone, `YYYY-MM-DD`. YAML readers that turn an unquoted day into a `Date` are undone here,
 * so that a day is the same text on every machine.
 */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day → write YYYY-MM-DD')
    .refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isCalendarDay(text), 'does not exist in the calendar → write a day that does'),
);

/** A list without repeated entries. */
export const distinct = <T extends z.ZodType<string>>(entry: T) =>
  z
    .array(entry)
    .refine((list) => new Set(list).size === list.length, 'names an entry twice → remove the second');
