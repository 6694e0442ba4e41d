import type { DateParts } from './monthDates';

const [shortMonths, february] = [[4, 6, 9, 11], 2];

/**
 * A date in EDTF, level 2; null where the calendar has no such day. A year that was taken from beside it has a "?" of
 * its own, and one that nothing suggests is left open: 1994?-02-25, XXXX-02-25.
 */
export function writeEdtf(date: DateParts, guessed: number | null): string | null {
  const { year, month, day, lastDay, sign } = date;
  const inYear = year ?? guessed;
  if (day !== null && !hasDay(inYear, month, lastDay ?? day)) return null;
  const begin = year !== null ? padded(year, 4) : guessed !== null ? `${guessed}?` : 'XXXX';
  const parts = [begin, month, day].filter((part) => part !== null);
  if (lastDay !== null) return `${write(parts)}/${write([begin, month, lastDay])}`;
  return `${write(parts)}${year === null ? '' : sign}`;
}

function write(parts: readonly (string | number | null)[]): string {
  return parts.map((part) => (typeof part === 'number' ? padded(part, 2) : part)).join('-');
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** A year that is not known may be a leap year. */
function hasDay(year: number | null, month: number | null, day: number): boolean {
  if (month === february) return day <= (year === null || isLeap(year) ? 29 : 28);
  return day <= (shortMonths.includes(month ?? 0) ? 30 : 31);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
