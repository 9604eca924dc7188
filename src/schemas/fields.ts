import { z } from 'astro/zod';
import { isCalendarDay } from '../model/days.ts';
import { curlyQuotes } from '../model/typography.ts';
import { limits } from '../site.ts';

// A message has the shape "what is wrong → what to write instead"; the check puts the value found before it.

/** The four shelves of the guide, which are folders of chapters; three of them are the levels that a person can be at. */
export const levelIds = ['junior', 'mid-level', 'senior', 'every-level'] as const;
export const levelId = z.enum(levelIds);
export const personLevelId = levelId.exclude(['every-level']);

/** An id: lower-case words and digits joined by hyphens. Ids are part of addresses and never change. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z
  .string()
  .regex(idPattern, 'is not an id → write lower-case words and digits joined by hyphens');

/** Spaces without width and marks of direction are no text. */
const somethingToSee = /[^\s\p{Cc}\p{Cf}]/u;

/** Text on one line that is not empty. Straight quotation marks become typographic ones. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .regex(somethingToSee, 'is empty → write it')
    .max(max, { error: ({ input }) => `has ${size(input)} characters → shorten it to ${max}` })
    .refine((text) => !/[\r\n]/.test(text), 'has a line break → write it on one line')
    .transform(curlyQuotes);

/** A page's description for search engines and previews: long enough to say something, short enough to be shown whole. */
export const description = line(limits.description).refine((text) => text === '' || text.length >= 70, {
  error: ({ input }) =>
    `has only ${size(input)} characters → say in 70 to ${limits.description} what the reader finds on the page`,
});

/** Plain text of at most `max` words. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty → write it')
    .refine((text) => count(text) <= max, {
      error: ({ input }) => `has ${count(input)} words → shorten it to ${max}`,
    })
    .transform(curlyQuotes);

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
export const dayMessages = {
  shape: 'is not a day → write YYYY-MM-DD',
  calendar: 'does not exist in the calendar → write a day that does',
} as const;

/**
 * A calendar day without a zone, `YYYY-MM-DD`. YAML readers that turn an unquoted day into a `Date` are undone here,
 * so that a day is the same text on every machine.
 */
export const day = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
  z
    // A missing day keeps zod's own message, by which the check knows that it is missing.
    .string({ error: ({ input }) => (input === undefined || input === null ? undefined : dayMessages.shape) })
    .regex(dayShape, dayMessages.shape)
    .refine((text) => !dayShape.test(text) || isCalendarDay(text), dayMessages.calendar),
);

/** A list without repeated entries. */
export const distinct = <T extends z.ZodType<string>>(entry: T) =>
  z.array(entry).superRefine((list, context) => {
    for (const [index, value] of list.entries()) {
      if (list.indexOf(value) < index)
        context.addIssue({ code: 'custom', path: [index], message: 'stands twice in the list → remove one' });
    }
  });

/** A web address, written whole. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: ({ input }) =>
    typeof input === 'string' ? 'is not a web address → write it whole, from https:// on' : undefined,
});

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number = Number.MAX_SAFE_INTEGER) => {
  const bounds = max === Number.MAX_SAFE_INTEGER ? `from ${min} on` : `from ${min} to ${max}`;
  const message = `is out of range → write a whole number ${bounds}`;
  return z.number().int(`is not a whole number → write one ${bounds}`).min(min, message).max(max, message);
};

const size = (input: unknown): number => String(input).length;
const count = (input: unknown): number => String(input).split(/\s+/).length;
