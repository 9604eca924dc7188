/** The calendar day where the command runs, `YYYY-MM-DD`: the day that a writer writes. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Hours by which the first zone to see a new day is ahead of UTC (Kiribati). */
const firstZone = 14;

/**
 * The latest calendar day that it is anywhere, `YYYY-MM-DD`: what a writer in Auckland dates with today is no day of the future where a
 * server in UTC checks it, and every machine says the same of it.
 */
export const latestDay = (now: Date): string =>
  new Date(now.getTime() + firstZone * 3_600_000).toISOString().slice(0, 10);
