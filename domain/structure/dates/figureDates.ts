import type { DateParts, SpelledDate } from './monthDates';

const figures =
  /(?<![\d./-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)|(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d))(?![\d/-]|\.\d)/g;

const nothing: DateParts = { year: null, month: null, day: null, lastDay: null, sign: '' };

/**
 * Dates in figures: 1993-10-22, 22.10.1993, 10/22/93. Between strokes the month stands first, as in American records,
 * unless it cannot be one.
 */
export function figureDates(text: string): readonly SpelledDate[] {
  return [...text.matchAll(figures)].flatMap((match) => {
    const [year, month, day] = partsOf(match);
    const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    const [start, end] = [match.index, match.index + match[0].length];
    return isDate ? [{ ...nothing, start, end, year, month, day }] : [];
  });
}

function partsOf([, ...parts]: RegExpExecArray): readonly [number, number, number] {
  const [isoYear, isoMonth, isoDay, day, month, year, first, second, last] = parts;
  if (isoYear !== undefined) return [Number(isoYear), Number(isoMonth), Number(isoDay)];
  if (year !== undefined) return [fullYear(year), Number(month), Number(day)];
  const isMonthFirst = Number(first) <= 12;
  const [inYear, inMonth] = isMonthFirst ? [first, second] : [second, first];
  return [fullYear(last ?? ''), Number(inYear), Number(inMonth)];
}

/** "93" is 1993, "04" is 2004: no released record that writes two figures is older than 1930. */
const firstShortYear = 30;

/** A year of two figures or four. */
export function fullYear(spelled: string): number {
  const number = Number(spelled);
  if (spelled.length === 4) return number;
  return number + (number < firstShortYear ? 2000 : 1900);
}
