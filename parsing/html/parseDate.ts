const months =
  'january february march april may june july august september october november december';

/**
 * A date as pages write it, as EDTF: 2018-03-16, 2018-03, 2018; empty where it is none or could be read in two ways.
 * The time of day is left out.
 */
export function parseDate(words: string): string {
  const [, year, month, day] =
    /^\s*(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?!\d)/.exec(words) ?? [];
  if (year !== undefined) return existing(year, month, day);
  const named =
    /(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})/i.exec(
      words,
    ) ??
    /(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/i.exec(words);
  const { groups } = named ?? {};
  const number = monthNumber(groups?.month ?? '');
  if (groups?.year === undefined || number === undefined) return '';
  return existing(groups.year, number, groups.day?.padStart(2, '0'));
}

function monthNumber(name: string): string | undefined {
  const index = months
    .split(' ')
    .findIndex((month) => month.slice(0, 3) === name.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : String(index + 1).padStart(2, '0');
}

/** As exact as there are days: no 31 February. */
function existing(year: string, month?: string, day?: string): string {
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const parsed = new Date(date);
  const isThere = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return isThere ? date : '';
}
