import type { Sides } from './sides';
import type { Paragraph } from './versionText';

type MatchedWords = (offset: number) => number;

/** A place between two paragraphs: how many matched words lie before it, and the paragraph after it. */
type Border = { readonly matched: number; readonly paragraph: number };

/**
 * Puts paragraphs beside one another. A row ends where both versions have a border between the same words; where only
 * one has, the other has joined two paragraphs and the row goes on. A paragraph that shares no word with the
 * other side stands alone, or beside one that shares no word either.
 */
export function alignParagraphs<Own extends Paragraph>(
  left: readonly Own[],
  right: readonly Own[],
  matched: Sides<MatchedWords>,
): readonly Sides<readonly Own[]>[] {
  const leftBorders = groupBorders(left, matched.left);
  const rightBorders = groupBorders(right, matched.right);
  const ends = [...leftBorders].flatMap(([words, leftEnds]) =>
    pairBorders(leftEnds, rightBorders.get(words) ?? []),
  );
  return ends
    .concat({ left: left.length, right: right.length })
    .map((end, row) => ({
      left: left.slice(ends[row - 1]?.left ?? 0, end.left),
      right: right.slice(ends[row - 1]?.right ?? 0, end.right),
    }))
    .filter((row) => row.left.length + row.right.length > 0);
}

/** The borders of a text by the number of matched words before them, the end of the text among them. */
function groupBorders(
  paragraphs: readonly Paragraph[],
  matched: MatchedWords,
): ReadonlyMap<number, readonly Border[]> {
  const starts = paragraphs.map(({ span }, paragraph) => ({
    matched: matched(span.start),
    paragraph,
  }));
  const end = { matched: matched(Infinity), paragraph: paragraphs.length };
  const groups = new Map<number, Border[]>();
  for (const border of [...starts, end]) {
    groups.set(border.matched, [...(groups.get(border.matched) ?? []), border]);
  }
  return groups;
}

/** Pairs borders between the same words in order; where one side has more, its last ones stand against the other's last. */
function pairBorders(left: readonly Border[], right: readonly Border[]): readonly Sides<number>[] {
  if (right.length === 0) return [];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    left: (left[i] ?? left.at(-1))?.paragraph ?? 0,
    right: (right[i] ?? right.at(-1))?.paragraph ?? 0,
  }));
}
