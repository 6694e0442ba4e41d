/** Lines at a margin are no longer than this: typewriters have 60 to 80 characters, mails 76, printers up to 132. */
const WIDEST = 132;

/** The share of the lines that may be longer in a text with a margin: a table, an address on the web. */
const STRAYS = 0.03;

/** A text of fewer lines shows no margin. */
const FEWEST = 3;

/** Narrower than this nobody sets prose. */
const NARROWEST = 40;

/** The width of the margin at which lines were broken, in characters; null where each line is a paragraph. */
export function lineWidth(text: string): number | null {
  const lengths = text
    .split(/[\n\f]/)
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((left, right) => left - right);
  const longest = lengths[Math.floor((lengths.length - 1) * (1 - STRAYS))] ?? 0;
  const isMargin = lengths.length >= FEWEST && longest >= NARROWEST && longest <= WIDEST;
  return isMargin ? longest : null;
}
