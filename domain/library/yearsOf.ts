/** The first and the last year, both included. */
export type Years = { readonly from: number; readonly to: number };

/** The years of an EDTF date; unknown digits count as all that they may be. Null where no year is told. */
export function yearsOf(date: string): Years | null {
  const ends = date.split('/').flatMap((end) => /^-?\d{2}[\dX]{2}/.exec(end)?.[0] ?? []);
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: Number(first.replaceAll('X', '0')), to: Number(last.replaceAll('X', '9')) };
}

/** Whether a time falls, if only in part, within the years; one that is not told falls nowhere. */
export function touches(time: Years | null, years: Years): boolean {
  return time !== null && time.from <= years.to && time.to >= years.from;
}
