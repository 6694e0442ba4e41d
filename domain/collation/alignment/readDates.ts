import { findDates } from '../../details/findDates';
import { readTokens } from '../../details/readTokens';

/** A date as a passage spells it, and what it comes to: "day 22", "month 10", "year 1993". */
export type PassageDate = { readonly spelled: string; readonly parts: readonly string[] };

/** What every date has, but few passages: reading on is needed only there. */
const MAY_HOLD_DATE =
  /\p{N}|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред|четверг|пятниц|суббот|воскресен)/iu;

/** The dates in a text, in order, English and Russian. */
export function readDates(text: string): PassageDate[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  return findDates(readTokens(text)).map(({ span, parts }) => ({
    spelled: text.slice(span.start, span.end),
    parts,
  }));
}
