/** A year, decade, season or span of years, as it is spelled and in EDTF. */
export type SpelledYear = { readonly start: number; readonly end: number; readonly edtf: string };

const year = /(?<![\d.,:$£€#№/–—])(?<!(?<![Mm]id)-)(?:1[7-9]|20)\d\d(?!\d|[,.:]\d)/g;

/** Before these figures no year stands, but a number, a page, a sum. */
const numberBefore =
  /(?:\b(?:documents?|docs?|notes?|no|nos|number|pp?|pages?|vol|box|folder|room|fond|opis|delo|f|op|d|resolution|case|article|flight|location|tel|phone|fax|zip)\.?|№|(?:^|[^а-я])(?:с|стр|ф|оп|д|л|лл|том|фонд|опись|дело|резолюци[яи]|документ[а-я]*))\s*$/i;
/** After them: of these there are so many. */
const measureAfter =
  /^\s*(?:%|percent|per cent|(?:million|billion|thousand|tons?|troops|men|soldiers|people|persons|kilomet|km|miles|metres|meters|dollars|roubles|rubles|pounds|words|pages|copies|warheads|missiles|tanks|aircraft|млн|млрд|тыс|тонн|человек|км|руб|долл|солдат|ракет)(?![a-zа-я]{3}))/i;

const decadeAfter = /^(?:['’]?s(?![a-z])|-?[ех](?![а-я])(?:\s+гг?\.|\s+год\p{L}*)?)/u;
const untilAfter = /^\s?[–—/-]\s?((?:(?:1[7-9]|20)\d\d)|\d\d)(?![\d-]|\s?[–—])/;
const wordAfter = /^\s*(?:год(?:а|у|ом|е|ы|ов)?|г\.г\.|гг?\.)(?![а-я])/;

const seasons: readonly (readonly [number, RegExp])[] = [
  [21, /(?:\bspring(?: of)?|(?:^|[^а-я])весн(?:а|ы|е|ой))[,\s]+$/i],
  [22, /(?:\bsummer(?: of)?|(?:^|[^а-я])лет(?:о|а|е|ом))[,\s]+$/i],
  [23, /(?:\b(?:autumn|fall)(?: of)?|(?:^|[^а-я])осен(?:ь|и|ью))[,\s]+$/i],
  [24, /(?:\bwinter(?: of)?|(?:^|[^а-я])зим(?:а|ы|е|ой))[,\s]+$/i],
];
const partBefore =
  /(?:\b(?:early|mid|late|the beginning of|the end of|by the end of)|(?:^|[^а-я])(?:начал[еоа]|середин[еаы]|кон(?:ц[еау]|ец)))[-\s]+(?:the\s+)?$/i;
const aboutBefore = /(?:\b(?:circa|ca?\.|about|around)|(?:^|[^а-я])(?:около|примерно|ок\.))\s*$/i;

/** The longest words before a year that belong to it. */
const lookBack = 28;
const lookAhead = 24;

/** The years in a text that stand without a month. */
export function yearDates(text: string): readonly SpelledYear[] {
  return [...text.matchAll(year)].flatMap((match) => readYear(text, match) ?? []);
}

function readYear(text: string, match: RegExpExecArray): SpelledYear | null {
  const [figures] = match;
  const after = match.index + figures.length;
  const before = text.slice(Math.max(0, match.index - lookBack), match.index);
  const rest = text.slice(after, after + lookAhead);
  if (/\p{L}$/u.test(before) || numberBefore.test(before) || measureAfter.test(rest)) return null;
  const { edtf, length } = readAfter(figures, rest);
  return withSign({ start: match.index, end: after + length, edtf }, before);
}

/** A decade, a span of years, or the year alone with the word for it. */
function readAfter(figures: string, rest: string): { edtf: string; length: number } {
  const decade = figures.endsWith('0') ? decadeAfter.exec(rest) : null;
  if (decade !== null) return { edtf: `${figures.slice(0, 3)}X`, length: decade[0].length };
  const until = untilAfter.exec(rest);
  const last = `${figures.slice(0, 4 - (until?.[1]?.length ?? 4))}${until?.[1] ?? ''}`;
  const isSpan = until !== null && Number(last) > Number(figures);
  const length = isSpan ? until[0].length : 0;
  const word = wordAfter.exec(rest.slice(length))?.[0].length ?? 0;
  return { edtf: isSpan ? `${figures}/${last}` : figures, length: length + word };
}

/** With the season, the part or the doubt that is said before it. A decade is as vague as EDTF can say. */
function withSign(spelled: SpelledYear, before: string): SpelledYear {
  const { edtf, end } = spelled;
  if (!/^\d{4}$/.test(edtf)) return spelled;
  for (const [season, pattern] of seasons) {
    const start = startOf(pattern, before, spelled);
    if (start !== null) return { start, end, edtf: `${edtf}-${season}` };
  }
  const part = startOf(partBefore, before, spelled);
  if (part !== null) return { start: part, end, edtf: `${edtf}?` };
  const about = startOf(aboutBefore, before, spelled);
  return about === null ? spelled : { start: about, end, edtf: `${edtf}~` };
}

function startOf(pattern: RegExp, before: string, { start }: SpelledYear): number | null {
  const match = pattern.exec(before);
  if (match === null) return null;
  return start - before.length + match.index + Math.max(0, match[0].search(/\p{L}/u));
}
