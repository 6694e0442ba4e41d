const months: readonly RegExp[] = [
  /^(?:jan(?:uary)?|январ[ьяею]|янв)$/,
  /^(?:feb(?:ruary)?|феврал[ьяею]|фев)$/,
  /^(?:mar(?:ch)?|март[ауе]?)$/,
  /^(?:apr(?:il)?|апрел[ьяею]|апр)$/,
  /^(?:may|ма[йяею])$/,
  /^(?:june?|июн[ьяею])$/,
  /^(?:july?|июл[ьяею])$/,
  /^(?:aug(?:ust)?|август[ауе]?|авг)$/,
  /^(?:sept?(?:ember)?|сентябр[ьяею]|сент)$/,
  /^(?:oct(?:ober)?|октябр[ьяею]|окт)$/,
  /^(?:nov(?:ember)?|ноябр[ьяею]|нояб)$/,
  /^(?:dec(?:ember)?|декабр[ьяею]|дек)$/,
];

/** Months whose names are ordinary words as well. */
const ambiguous =
  /^(?:mar|may|march|dec|nov|oct|jan|sep|apr|aug|фев|янв|апр|авг|окт|дек|май|мая|мае|маю|маем)$/;

/** The month a word names, from 1; null where it names none. English and Russian, in any case. */
export function monthOf(lower: string): number | null {
  const at = months.findIndex((month) => month.test(lower));
  return at < 0 ? null : at + 1;
}

/** Whether a word counts as a month only beside a day or a year: "May", "March". */
export function isDoubtfulMonth(lower: string): boolean {
  return ambiguous.test(lower);
}

const weekdays: readonly RegExp[] = [
  /^(?:mondays?|понедельник(?:а|у|ом|е)?)$/,
  /^(?:tuesdays?|вторник(?:а|у|ом|е)?)$/,
  /^(?:wednesdays?|сред(?:а|ы|у))$/,
  /^(?:thursdays?|четверг(?:а|у|ом|е)?)$/,
  /^(?:fridays?|пятниц(?:а|ы|у|е|ей))$/,
  /^(?:saturdays?|суббот(?:а|ы|у|е|ой))$/,
  /^(?:sundays?|воскресень(?:е|я|ю|ем))$/,
];

/** The day of the week a word names, from 1 for Monday; null where it names none. */
export function weekdayOf(lower: string): number | null {
  const at = weekdays.findIndex((day) => day.test(lower));
  return at < 0 ? null : at + 1;
}
