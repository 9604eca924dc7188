import { z } from 'astro/zod';
import { id, line, words } from './fields.ts';

/** `content/titles.yaml`: what one company calls the levels. Levels, never pay. Year and confidence are those of the source. */
export const companyTitles = z.strictObject({
  /** Anchor of the row is `title-<id>`. Never changes. */
  id,
  /** The company, as its people write it. */
  company: line(40),
  /** Its titles at our levels: one, or a range in words ("IC3 to IC4"). */
  junior: line(30),
  'mid-level': line(30),
  senior: line(30),
  /** What comes after senior. */
  above: line(30),
  /** Who says so, by id of content/sources.yaml. */
  source: id,
  /** What misleads whoever compares: shown with the row. */
  warning: words(25).optional(),
});
export type CompanyTitlesEntry = z.infer<typeof companyTitles>;
