import { lineText } from './lineText';
import type { Column } from './orderColumns';
import type { Line } from './pdfPage';

/** Lines that are read as one, within a column of a page. */
export type Paragraph = {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly column: Pick<Column, 'left' | 'right'>;
};

/** How far a first line stands in, in parts of the size. */
export const INDENT = 0.7;

/** The end of a sentence, perhaps with the number of a note. */
export const sentenceEnd = /[.!?:…]["'”’»)\]]*\[?[\d*†‡]{0,3}\]?$/;

/** Whether the first word of a line would have fitted on the line before it, and a space. */
export function hadRoom(previous: Line, line: Line, right: number): boolean {
  const text = lineText(line);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const letter = (line.right - line.left) / Math.max(1, text.length);
  return previous.right + (word + 1.5) * letter < right;
}
