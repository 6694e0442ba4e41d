import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import type { TextLine } from '../cutLines';

/** How a footnote is signed: three ways in plain text, or by its file. */
type NoteStyle = 'bracket' | 'superscript' | 'symbol' | 'number' | 'file';

/** A line that looks like the beginning of a footnote. */
export type NoteLine = {
  readonly line: TextLine;
  /** Its place among all lines. */
  readonly index: number;
  readonly style: NoteStyle;
  readonly label: string;
  /** Length of its sign; 0 where the file keeps it apart from the words. */
  readonly sign: number;
  /** Whether it stands below a heading that says that footnotes follow. */
  readonly isUnderNotes: boolean;
};

const notesHeading =
  /^(?:(?:foot|end)?notes?|примечани[ея](?: и ссылки)?|сноски|ссылки и примечания)\s*[:.]?$/i;

const bracketSign = /^\[(\d{1,3}|[*†‡])\](?=\s*\S)/;
const superscriptSign = /^[⁰¹²³⁴-⁹]{1,3}(?=\s*\p{L})/u;
const symbolSign = /^(?:\*{1,3}|†{1,2}|‡{1,2})(?=\s*\S)/;
/** Counts only under a heading: elsewhere it is an item of a list. */
const numberSign = /^(\d{1,3})[.)]?(?=\s+\S)/;

/** A footnote by its own line alone. */
type Sign = Omit<NoteLine, 'isUnderNotes'>;

/** The lines that may begin footnotes, in order. Whether they do, their marks decide. */
export function findNoteLines(lines: readonly TextLine[]): readonly NoteLine[] {
  let isUnderNotes = false;
  const found = lines.flatMap((line, index): readonly NoteLine[] => {
    if (notesHeading.test(line.text)) isUnderNotes = true;
    else if (line.block.kind === 'heading') isUnderNotes = false;
    return readNoteLine(line, index, isUnderNotes).map((note) => ({ ...note, isUnderNotes }));
  });
  return found.filter((note, i) => !isBullet(note, [found[i - 1], found[i + 1]]));
}

function readNoteLine(line: TextLine, index: number, isUnderNotes: boolean): readonly Sign[] {
  const { block, text } = line;
  if (block.kind === 'heading') return [];
  if (block.kind === 'footnote') return readFileNote(line, index, block.label);
  if (block.kind === 'list item') return readItem(line, index, isUnderNotes);
  const first = text[0] ?? '';
  if (!isUnderNotes && !/[[*†‡⁰¹²³⁴-⁹]/.test(first)) return [];
  return readSign(line, index) ?? (isUnderNotes ? readNumber(line, index) : []);
}

/** Only the first line of a block that is a footnote begins one. */
function readFileNote(line: TextLine, index: number, label: string): readonly Sign[] {
  const isFirst =
    line.block.kind === 'footnote' && line.block.text.slice(0, line.start).trim() === '';
  if (!isFirst) return [];
  const sign = [bracketSign, superscriptSign, numberSign]
    .map((pattern) => pattern.exec(line.text)?.[0] ?? '')
    .find((spelled) => spelled !== '' && plainLabel(spelled) === plainLabel(label));
  return [{ line, index, style: 'file', label: plainLabel(label), sign: sign?.length ?? 0 }];
}

function readSign(line: TextLine, index: number): readonly Sign[] | null {
  const styles = [
    ['bracket', bracketSign],
    ['superscript', superscriptSign],
    ['symbol', symbolSign],
  ] as const;
  for (const [style, pattern] of styles) {
    const sign = pattern.exec(line.text)?.[0];
    if (sign === undefined) continue;
    return [{ line, index, style, label: plainLabel(sign), sign: sign.length }];
  }
  return null;
}

function readNumber(line: TextLine, index: number): readonly Sign[] {
  const sign = numberSign.exec(line.text);
  if (sign === null) return [];
  return [{ line, index, style: 'number', label: sign[1] ?? '', sign: sign[0].length }];
}

/** A parser takes the sign of an item out of its words: "*", or under a heading "3.". */
function readItem(line: TextLine, index: number, isUnderNotes: boolean): readonly Sign[] {
  const sign = line.block.kind === 'list item' && line.start === 0 ? line.block.sign : '';
  const number = isUnderNotes ? /^\(?(\d{1,3})[.)]?$/.exec(sign)?.[1] : undefined;
  if (number !== undefined) return [{ line, index, style: 'number', label: number, sign: 0 }];
  const isSymbol = /^(?:\*{1,3}|†{1,2}|‡{1,2})$/.test(sign);
  return isSymbol ? [{ line, index, style: 'symbol', label: sign, sign: 0 }] : [];
}

/** Lines one after the other that begin with the same symbol are a list. */
function isBullet(note: NoteLine, neighbours: readonly (NoteLine | undefined)[]): boolean {
  if (note.style !== 'symbol') return false;
  return neighbours.some(
    (other) =>
      other?.style === 'symbol' &&
      other.label === note.label &&
      Math.abs(other.index - note.index) <= 1,
  );
}

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A label without what encloses it, in plain figures: "12" of "[12]", "¹²" and "12.". */
export function plainLabel(sign: string): string {
  return sign
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(superscriptDigits.indexOf(digit)))
    .replace(/^[\s[(]+|[\s.)\]:]+$/g, '');
}

/** Whether a block is the heading over footnotes, whatever the file calls it. */
export function isNotesHeading(block: Block | undefined): boolean {
  return block !== undefined && notesHeading.test(blockText(block).trim());
}
