import { isDoubtfulMonth, monthOf } from '../../details/months';
import { fullYear } from './figureDates';

/** What is said of a day, a month or a year; what is not said is null. */
export type DateParts = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Of a range of days in one month: the last. */
  readonly lastDay: number | null;
  /** ?: of a part of it only, or doubted; ~: about then. */
  readonly sign: '' | '?' | '~';
};

export type SpelledDate = DateParts & { readonly start: number; readonly end: number };

const monthWord =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|[Яя]нв|[Фф]ев|[Мм]арт|[Аа]пр|[Мм]а[йяе]|[Ии]ю[нл]|[Аа]вг|[Сс]ен|[Оо]кт|[Нн]оя|[Дд]ек)[A-Za-zа-я]*/g;
const dayBefore =
  /(?:^|[^\d.,:/-])(\d{1,2})(?:st|nd|rd|th|[-–]?го)?(?:\s*[-–—]\s*(\d{1,2})(?:st|nd|rd|th)?)?\s+(?:of\s+)?$/;
const sentBefore = /(?:^|\s)(\d{2})\d{4}Z\s+$/;
const dayAfter =
  /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*[-–—]\s*(\d{1,2})(?:st|nd|rd|th)?)?(?![\d%]|:\d|\s*(?:[ap]\.?m|percent))/;
const yearAfter =
  /^(?:\.|,)?\s*(?:of\s+)?(?:((?:1[7-9]|20)\d\d)(?!\d|[-–]\d{2,}\s?\p{L})|[’'](\d\d)(?!\d))/u;
const shortYear = /^\s+(\d\d)(?![\d:,.]*\d|\s*(?:%|percent|[ap]m))/;
const partBefore =
  /(?:\b(?:early|mid|late|the beginning of|the end of|the middle of|beginning of|end of)|(?:^|[^а-я])(?:(?:в )?начал[еоа]|(?:в )?середин[еаы]|(?:в )?кон(?:ц[еау]|ец)))[-\s]+$/i;
const aboutBefore = /(?:\b(?:circa|ca?\.|about|around)|(?:^|[^а-я])(?:около|примерно|ок\.))\s*$/i;
const yearWord = /^\s*(?:года?|г\.)(?![а-я])/;

/** The longest words before a month that belong to its date: "the beginning of 21st-23rd of ". */
const lookBack = 40;
const lookAhead = 24;

/** The dates in a text that name their month, in order. */
export function monthDates(text: string): readonly SpelledDate[] {
  return [...text.matchAll(monthWord)].flatMap((match) => readMonthDate(text, match) ?? []);
}

function readMonthDate(text: string, match: RegExpExecArray): SpelledDate | null {
  const word = match[0].toLowerCase();
  const month = monthOf(word);
  if (month === null || /\p{L}/u.test(text[match.index - 1] ?? '')) return null;
  const before = text.slice(Math.max(0, match.index - lookBack), match.index);
  const after = match.index + match[0].length;
  const day = daysBefore(before) ?? daysAfter(text, after);
  const from = after + (day?.after ?? 0);
  const year = readYear(text, from, day !== null && day.after === 0);
  if (day === null && year === null && (isDoubtfulMonth(word) || !/^[A-ZА-Я]/.test(match[0])))
    return null;
  const beforeAll = before.slice(0, before.length - (day?.before ?? 0));
  const { length, sign } = readSign(beforeAll);
  const start = match.index - (day?.before ?? 0) - length;
  return {
    start,
    end: from + (year?.length ?? 0),
    year: year?.year ?? null,
    month,
    day: day?.day ?? null,
    lastDay: day?.lastDay ?? null,
    sign,
  };
}

type Days = {
  readonly day: number;
  readonly lastDay: number | null;
  /** Units before the month and after it that say the day. */
  readonly before: number;
  readonly after: number;
};

function daysBefore(before: string): Days | null {
  const sent = sentBefore.exec(before);
  const match = sent ?? dayBefore.exec(before);
  if (match === null) return null;
  const figures = before.slice(match.index).search(/\d/);
  return asDays(match, before.length - match.index - figures, 0);
}

function daysAfter(text: string, after: number): Days | null {
  const match = dayAfter.exec(text.slice(after, after + lookAhead));
  return match === null ? null : asDays(match, 0, match[0].length);
}

function asDays(match: RegExpExecArray, before: number, after: number): Days | null {
  const day = Number(match[1]);
  const lastDay = match[2] === undefined ? null : Number(match[2]);
  const isDay = day >= 1 && day <= 31 && (lastDay === null || (lastDay > day && lastDay <= 31));
  return isDay ? { day, lastDay, before, after } : null;
}

type Year = { readonly year: number; readonly length: number };

/** A year of two figures counts after a day and month in the order of cables: "22 OCT 93". */
function readYear(text: string, from: number, isCable: boolean): Year | null {
  const rest = text.slice(from, from + lookAhead);
  const match = yearAfter.exec(rest) ?? (isCable ? shortYear.exec(rest) : null);
  if (match === null) return null;
  const year = fullYear(match[1] ?? match[2] ?? '');
  const word = yearWord.exec(rest.slice(match[0].length))?.[0] ?? '';
  return { year, length: match[0].length + word.length };
}

function readSign(before: string): { readonly length: number; readonly sign: '' | '?' | '~' } {
  const part = partBefore.exec(before);
  if (part !== null) return { length: signLength(part), sign: '?' };
  const about = aboutBefore.exec(before);
  return about === null ? { length: 0, sign: '' } : { length: signLength(about), sign: '~' };
}

function signLength([spelled]: RegExpExecArray): number {
  return spelled.length - spelled.search(/\p{L}/u);
}
