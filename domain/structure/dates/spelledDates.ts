import { figureDates } from './figureDates';
import { monthDates, type SpelledDate } from './monthDates';
import { type SpelledYear, yearDates } from './yearDates';

/** A date as a text spells it: of a month or a day, or of a year and coarser. */
export type Spelled = (SpelledDate | (SpelledYear & { readonly month: null })) & {
  /** The one year in which it lies; null where it spells none, several, or one that it lies about. */
  readonly year: number | null;
};

/** A date has a figure, or is a month alone, which counts in English where it has its capital. */
const mayHaveDate = /\d|\b[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)/;

/** The dates of a text, in order and apart: a year that belongs to a longer date is not one of its own. */
export function spelledDates(text: string): readonly Spelled[] {
  if (!mayHaveDate.test(text)) return [];
  const found: Spelled[] = [
    ...monthDates(text),
    ...figureDates(text),
    ...yearDates(text).map((date) => ({ ...date, month: null, year: yearIn(date) })),
  ];
  let reached = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= reached;
      if (isFree) reached = end;
      return isFree;
    });
}

function yearIn({ edtf }: SpelledYear): number | null {
  return /^\d{4}(?![/~])/.test(edtf) ? Number.parseInt(edtf, 10) : null;
}
