/** No paragraph of a book is longer; a window that draws one block at a time must not draw megabytes. UTF-16 units. */
const LONGEST = 20_000;

/**
 * The text itself, or its pieces where it is longer than any paragraph: each ends with a sentence or a line, else with a word.
 * Law: the pieces, joined, are the text but for white space.
 */
export function cutLong(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const to = from + endWithin(text.slice(from, from + LONGEST));
    pieces.push(text.slice(from, to).trim());
    from = to;
  }
  pieces.push(text.slice(from).trim());
  return pieces.filter((piece, index) => piece !== '' || index === 0);
}

/** Where to cut: after the last sentence or line in the second half, after the last word, or between two whole characters. */
function endWithin(piece: string): number {
  const half = piece.slice(piece.length / 2);
  const sentence = /^[\s\S]*(?:[.!?…][”"»)]*\s|\n)/.exec(half)?.[0].length;
  if (sentence !== undefined) return piece.length - half.length + sentence;
  const word = half.lastIndexOf(' ');
  if (word !== -1) return piece.length - half.length + word + 1;
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? piece.length - 1 : piece.length;
}
