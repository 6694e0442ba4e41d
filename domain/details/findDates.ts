import type { Finding } from './finding';
import { isDoubtfulMonth, monthOf, weekdayOf } from './months';
import type { Token } from './readTokens';

/** What is said of a date; what is not said is not there. */
type DateParts = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly decade?: number;
};

type ReadDate = { readonly date: DateParts; readonly length: number };

/** A bare number of four digits outside these is no year. */
const [firstYear, lastYear] = [1700, 2099];

/** Dates, months, years, decades and days of the week in a text, English and Russian, whatever their order of words. */
export function findDates(tokens: readonly Token[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = readDate(tokens.slice(at, at + longestDate), tokens[at - 1]);
    if (found !== null) findings.push(dateFinding(found, tokens, at));
    at += found?.length ?? 1;
  }
  return findings;
}

/** Words and marks of "1993-10-22" or "22nd of October, 1993", with one to look past. */
const longestDate = 7;

function readDate(tokens: readonly Token[], before: Token | undefined): ReadDate | null {
  return (
    readFigures(tokens) ??
    readDayMonth(tokens) ??
    readMonth(tokens) ??
    readRangeStart(tokens) ??
    readYear(tokens, before) ??
    readWeekday(tokens)
  );
}

/** 1993-10-22 and 22.10.1993. */
function readFigures(tokens: readonly Token[]): ReadDate | null {
  const joined = tokens.slice(0, 5).map(({ lower }) => lower);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(joined.join(''));
  if (iso !== null) return { date: dateOf(iso[1], iso[2], iso[3]), length: 5 };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(joined[0] ?? '');
  return dotted === null ? null : { date: dateOf(dotted[3], dotted[2], dotted[1]), length: 1 };
}

function dateOf(year = '', month = '', day = ''): DateParts {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** 22 October 1993, the 22nd of October. */
function readDayMonth(tokens: readonly Token[]): ReadDate | null {
  const day = dayOf(tokens[0]);
  if (day === null) return null;
  const at = tokens[1]?.lower === 'of' ? 2 : 1;
  const month = monthOf(tokens[at]?.lower ?? '');
  return month === null ? null : withYear({ day, month }, tokens, at + 1);
}

/** October 22, 1993; October 1993; October. */
function readMonth(tokens: readonly Token[]): ReadDate | null {
  const name = tokens[0]?.lower ?? '';
  const month = monthOf(name);
  if (month === null) return null;
  const day = dayOf(tokens[1]);
  if (day !== null) return withYear({ month, day }, tokens, 2);
  const found = withYear({ month }, tokens, 1);
  return found.length === 1 && isDoubtfulMonth(name) ? null : found;
}

/** The 10 of "10–12 May": the month is said once for both. */
function readRangeStart(tokens: readonly Token[]): ReadDate | null {
  const day = dayOf(tokens[0]);
  if (day === null || !/^(?:[-–—]|to|and|и|по)$/.test(tokens[1]?.lower ?? '')) return null;
  const end = readDayMonth(tokens.slice(2));
  return end === null ? null : { date: { ...end.date, day }, length: 1 };
}

function readYear([token, next]: readonly Token[], before: Token | undefined): ReadDate | null {
  const decade = /^(\d{3}0)(?:'?s)$/.exec(token?.lower ?? '');
  if (decade !== null) return { date: { decade: Number(decade[1]) }, length: 1 };
  const year = yearOf(token);
  if (year === null || before?.spelled === '$' || next?.spelled === '%') return null;
  return { date: { year }, length: 1 };
}

function readWeekday([token]: readonly Token[]): ReadDate | null {
  const weekday = weekdayOf(token?.lower ?? '');
  return weekday === null ? null : { date: { weekday }, length: 1 };
}

/** Adds the year that may follow, after a comma or not. */
function withYear(date: DateParts, tokens: readonly Token[], at: number): ReadDate {
  const comma = tokens[at]?.spelled === ',' ? 1 : 0;
  const year = yearOf(tokens[at + comma]);
  return year === null ? { date, length: at } : { date: { ...date, year }, length: at + comma + 1 };
}

function dayOf(token: Token | undefined): number | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(token: Token | undefined): number | null {
  const year = Number(/^\d{4}$/.exec(token?.lower ?? '')?.[0]);
  return year >= firstYear && year <= lastYear ? year : null;
}

function dateFinding({ date, length }: ReadDate, tokens: readonly Token[], at: number): Finding {
  const span = { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 };
  const parts = Object.entries(date).map(([part, value]) => `${part} ${value}`);
  return { kind: 'date', span, parts: parts.sort(), subjects: [finenessOf(date)] };
}

/** Only dates told equally finely contradict one another: "since 1917" is no other date than "in September". */
function finenessOf(date: DateParts): string {
  const fineness = ['day', 'weekday', 'month', 'year', 'decade'] as const;
  return fineness.find((part) => date[part] !== undefined) ?? '';
}
