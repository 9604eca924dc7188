/** Calendar days as text (`2026-11-24`): they order as text, and no time zone can move them. */

const shape = /^\d{4}-\d{2}-\d{2}$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** True of a day that exists: `2024-02-29`, but not `2023-02-29`. */
export function isCalendarDay(text: string): boolean {
  const [year, month, date] = parts(text);
  if (year === undefined || month === undefined || date === undefined || year < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : daysInMonth[month - 1];
  return length !== undefined && date >= 1 && date <= length;
}

/** `2026-11-24` → `24 November 2026`. Throws on anything that is not a day, rather than print it to a reader. */
export function longDay(text: string): string {
  const [year, month, date] = parts(text);
  if (!isCalendarDay(text) || month === undefined) throw new RangeError(`not a calendar day: ${text}`);
  return `${date} ${months[month - 1]} ${year}`;
}

/** The day so many days later: `2026-12-30`, 3 → `2027-01-02`. Throws on anything that is not a day. */
export function daysAfter(text: string, count: number): string {
  const [year, month, date] = parts(text);
  if (!isCalendarDay(text) || year === undefined || month === undefined || date === undefined)
    throw new RangeError(`not a calendar day: ${text}`);
  if (count === 0) return text;
  const candidates = [
    [year, month, date + 1],
    [year, month + 1, 1],
    [year + 1, 1, 1],
  ].map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join('-'));
  return daysAfter(candidates.find(isCalendarDay) ?? text, count - 1);
}

function parts(text: string): number[] {
  return shape.test(text) ? [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) : [];
}
