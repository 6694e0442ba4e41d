import { lineText } from './lineText';
import { noteLabel } from './noteLabel';
import type { Paragraph } from './paragraph';

/** What a paragraph of a page is for. */
export type Sorted = {
  readonly paragraph: Paragraph;
  readonly role: Role;
};
type Role =
  | { readonly kind: 'body' | 'continued note' }
  | { readonly kind: 'heading'; readonly size: number }
  | { readonly kind: 'note'; readonly label: string };

/** Notes are smaller, headings larger than the text, in parts of its size. */
const NOTE_SIZE = 0.94;
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 200;
const LONGEST_BOLD_HEADING = 100;
const MOST_HEADING_LINES = 4;

/** The paragraphs of a page with what each is for. Notes are the small paragraphs at the end of a column. */
export function sortParagraphs(
  columns: readonly (readonly Paragraph[])[],
  bodySize: number,
  isNoteOpen: boolean,
): Sorted[] {
  const hasBody = columns.flat().some(({ size }) => size > NOTE_SIZE * bodySize);
  return columns.flatMap((paragraphs) => {
    const foot =
      hasBody || isNoteOpen ? footStart(paragraphs, bodySize, isNoteOpen) : paragraphs.length;
    return paragraphs.map((paragraph, index) => ({
      paragraph,
      role: index >= foot ? noteRole(paragraph) : textRole(paragraph, bodySize),
    }));
  });
}

/** Where the notes begin: after the last paragraph of the text's size, with a number or going on from the page before. */
function footStart(
  paragraphs: readonly Paragraph[],
  bodySize: number,
  isNoteOpen: boolean,
): number {
  let start = paragraphs.length;
  while (start > 0 && (paragraphs[start - 1]?.size ?? bodySize) <= NOTE_SIZE * bodySize) start -= 1;
  if (isNoteOpen) return start;
  while (start < paragraphs.length && noteRole(paragraphs[start]).kind !== 'note') start += 1;
  return start;
}

function noteRole(paragraph: Paragraph | undefined): Role {
  const line = paragraph?.lines[0];
  const label = line === undefined ? null : noteLabel(line);
  return label === null ? { kind: 'continued note' } : { kind: 'note', label };
}

function textRole({ lines, size }: Paragraph, bodySize: number): Role {
  const text = lines.map(lineText).join(' ');
  const isShort = lines.length <= MOST_HEADING_LINES && text.length <= LONGEST_HEADING;
  if (!isShort || !/\p{L}/u.test(text)) return { kind: 'body' };
  if (size >= HEADING_SIZE * bodySize) return { kind: 'heading', size };
  const isBold = lines.every(({ runs }) => runs.every(({ face }) => face.bold));
  const isTitle = isBold && text.length <= LONGEST_BOLD_HEADING && !/[.,;]$/.test(text);
  return isTitle ? { kind: 'heading', size } : { kind: 'body' };
}
