import { lineText } from './lineText';
import { hadRoom, INDENT, type Paragraph, sentenceEnd } from './paragraph';

/** Two sizes within this, in parts of the larger, are one. */
const SAME_SIZE = 0.08;

/** Whether a paragraph goes on at the head of the next column or page. */
export function goesOn(paragraph: Paragraph, next: Paragraph): boolean {
  const last = paragraph.lines.at(-1);
  const first = next.lines[0];
  if (last === undefined || first === undefined) return false;
  if (Math.abs(paragraph.size - next.size) > SAME_SIZE * paragraph.size) return false;
  if (/^\p{Ll}/u.test(lineText(first))) return true;
  if (sentenceEnd.test(lineText(last).trimEnd())) return false;
  const isIndented = first.left > next.column.left + INDENT * first.size;
  return !isIndented && !hadRoom(last, first, paragraph.column.right);
}
