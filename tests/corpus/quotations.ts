/** The words between each pair of “ and ”, without the marks. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(/“([^“”]*)”/g)].map((match) => match[1] ?? '');
}

/** The stretches of a text that stand outside quotation marks. */
export function ownWordsIn(text: string): string[] {
  return text.split(/“[^“”]*”/);
}

/** Every “ is closed by a ” before the next one opens. */
export function marksAreBalanced(text: string): boolean {
  return !/[“”"]/.test(ownWordsIn(text).join(' '));
}

/** A join may pass over the mark or the insertion that stands there in the article, and over no sentence of it. */
const longestJoin = 60;

/**
 * Whether an article has these words. Joins and editorial insertions ([…], …, [he]) part a quotation into pieces that
 * must occur whole and follow each other; white space, forms of marks and dashes, punctuation at the ends and the
 * capital of a first word are free.
 */
export function occursIn(article: string, quotation: string): boolean {
  const joined = pieces(quotation).map(wholeWords).join(`[^]{0,${longestJoin}}?`);
  return joined !== '' && new RegExp(joined, 'u').test(plain(article));
}

/** Every run of `length` words, in small letters, joined by spaces. */
export function runsOfWords(text: string, length: number): string[] {
  const words =
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  const starts = Array.from(
    { length: Math.max(0, words.length - length + 1) },
    (_, start) => start,
  );
  return starts.map((start) => words.slice(start, start + length).join(' '));
}

function pieces(quotation: string): string[] {
  return plain(quotation)
    .split(/\[[^\]]*\]|…|\.{3,}/)
    .map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((piece) => piece !== '');
}

function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s*[–—]\s*|\s+-\s+/g, '-')
    .replace(/\s+/g, ' ');
}

/** The source of an expression for these words, not as a part of longer ones. */
function wholeWords(piece: string): string {
  const [first = '', ...rest] = piece;
  const words = `[${first.toLowerCase()}${first.toUpperCase()}]${literally(rest.join(''))}`;
  return `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
