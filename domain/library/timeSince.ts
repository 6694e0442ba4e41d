/**
 * The distance between two EDTF dates in words, as far as both are known: "the same day", "4 months later",
 * "5 years later". Months are counted only where both dates name one.
 */
export function timeSince(event: string, written: string): string {
  const [eventYear = 0, eventMonth, eventDay] = partsOf(event);
  const [year = 0, month, day] = partsOf(written);
  if (event === written && eventDay !== undefined) return 'the same day';
  const isByMonth = eventMonth !== undefined && month !== undefined;
  const months = isByMonth ? (year - eventYear) * 12 + month - eventMonth : (year - eventYear) * 12;
  if (Math.abs(months) >= 24 || !isByMonth) return inYears(Math.trunc(months / 12));
  if (months !== 0) return count(months, 'month');
  return eventDay === undefined || day === undefined
    ? 'the same month'
    : count(day - eventDay, 'day');
}

function partsOf(date: string): readonly number[] {
  return (date.split('/')[0] ?? '').replace(/[?~%]/g, '').split('-').map(Number);
}

function inYears(years: number): string {
  return years === 0 ? 'the same year' : count(years, 'year');
}

function count(amount: number, unit: string): string {
  const size = Math.abs(amount);
  return `${size} ${unit}${size === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'later'}`;
}
