/** What is measured, and how much of it this word stands for. */
export type Measure = { readonly of: string; readonly amount: number };

/** Months and years make no whole number of days: they are a measure of their own. */
const measures: readonly (readonly [pattern: RegExp, measure: Measure])[] = [
  [/^(?:minutes?|minute's|минут[аыуе]?)$/, { of: 'minutes', amount: 1 }],
  [/^(?:hours?|час(?:а|ов|у|ы)?)$/, { of: 'minutes', amount: 60 }],
  [/^(?:days?|день|дня|дней)$/, { of: 'minutes', amount: 24 * 60 }],
  [/^(?:weeks?|недел[яиюь])$/, { of: 'minutes', amount: 7 * 24 * 60 }],
  [/^(?:months?|месяц(?:а|ев|у)?)$/, { of: 'months', amount: 1 }],
  [/^(?:years?|год(?:а|у|ом)?|лет)$/, { of: 'months', amount: 12 }],
  [/^(?:decades?|десятилети[ейя])$/, { of: 'months', amount: 120 }],
  [/^(?:%|percent|процент(?:а|ов|у)?)$/, { of: 'per cent', amount: 1 }],
  [/^(?:\$|dollars?|доллар(?:а|ов|у)?)$/, { of: 'dollars', amount: 1 }],
  [/^(?:kilomet(?:er|re)s?|km|километр(?:а|ов)?|км)$/, { of: 'metres', amount: 1000 }],
  [/^(?:miles?|мил[ьияю])$/, { of: 'miles', amount: 1 }],
];

/** The measure that a word or mark names; null where it names none. English and Russian. */
export function measureOf(lower: string): Measure | null {
  return measures.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
