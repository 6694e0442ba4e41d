import { monthOf } from '../../details/months';
import type { TextLine } from '../cutLines';
import { placeIn } from '../cutLines';
import type { Place } from '../structure';

/** A line that says which document begins with it. */
export type UnitHeading = {
  readonly place: Place;
  readonly label: string;
  /** What follows the number on its line. */
  readonly title: Place | null;
};

const documentHeading =
  /^((?:Document|Doc\.|Документ)\s*(?:No\.?|№|#)?\s*(\d{1,4}(?:-\d{1,3})?[A-Z]?))(?:\s*$|\s*[.:–—]\s+(?=\S))/i;
const russianNumber = /^(№\s*(\d{1,4}))(?:\s*$|\s*\.?\s+(?=\p{Lu}))/u;
const numberedHeading = /^((\d{1,4})\.)\s+(?=\p{Lu})/u;
/** The kinds of document in Foreign Relations of the United States and its like: "12. Memorandum of Conversation". */
const documentKind =
  /^\d{1,4}\.\s+(?:\p{L}+ ){0,2}(?:Memorand(?:um|a)|Telegram|Letter|Message|Minutes|Paper|Editorial Note|Airgram|Report|Record|Transcript|Circular|Despatch|Estimate|Aide-M[ée]moire|Запись|Письмо|Телеграмма|Записка|Докладная|Справка|Протокол)(?!\p{L})/u;

/**
 * Whether the numbered headings of a text are those of documents and not of its sections: at least half of them name a
 * kind of document.
 */
export function numbersItsDocuments(lines: readonly TextLine[]): boolean {
  const numbered = lines.filter(
    ({ block, text }) => block.kind === 'heading' && numberedHeading.test(text),
  );
  const ofDocuments = numbered.filter(({ text }) => documentKind.test(text));
  return ofDocuments.length > 0 && ofDocuments.length * 2 >= numbered.length;
}

const longestHeading = 300;

/**
 * The number and title of a line that is a document's heading, else null.
 * @param withNumbered whether a heading that begins with a number alone is one
 */
export function readUnitHeading(line: TextLine, withNumbered: boolean): UnitHeading | null {
  const { text, block } = line;
  if (text.length > longestHeading || !/^[DdДд№\d]/.test(text)) return null;
  const isNumbered = withNumbered && block.kind === 'heading';
  const numbered = isNumbered ? numberedHeading.exec(text) : null;
  const match = documentHeading.exec(text) ?? russianNumber.exec(text) ?? numbered;
  if (match === null) return null;
  const [whole, sign = '', label = ''] = match;
  const title = whole.length < text.length ? placeIn(line, whole.length, text.length) : null;
  return { place: placeIn(line, 0, sign.length), label, title };
}

const thumbnail = /^(?:thumbnail|image|scan) of the d?ocument$/i;

/** What a web page shows in place of the picture of a document. */
export function isThumbnail(line: TextLine | undefined): boolean {
  return line !== undefined && thumbnail.test(line.text);
}

const sourceSign =
  /^(?:(?:thumbnail of the d?ocument|Document \d{1,4})\s+)?((?:Source|Источник)\s*:)\s*(?=\S)/i;

/** Where a document is kept, if a line says so: "Source: GARF Fond 10100, Opis 2". */
export function readSourceLine(
  line: TextLine,
): { readonly place: Place; readonly words: Place } | null {
  if (!/^[SsИиTtDd]/.test(line.text)) return null;
  const match = sourceSign.exec(line.text);
  if (match === null) return null;
  const [whole, sign = ''] = match;
  const start = whole.indexOf(sign);
  return {
    place: placeIn(line, start, start + sign.length),
    words: placeIn(line, whole.length, line.text.length),
  };
}

const caseSign =
  /\bCase\s*(?:ID|Number|No?\.?)\s*:?\s*(?:\d{1,2}\s+[A-Z]{3}\s+\d{4}\s+)?([A-Z]-\d{4}-\d+|\d{6,})/i;

/** "200001030" of "Date/Case ID: 6 Mar 2003, 200001030". */
export function readCaseId(line: TextLine): Place | null {
  const match = caseSign.exec(line.text.replace(/(\d{4}),(?= \d{6})/, '$1 '));
  if (match === null) return null;
  const end = match.index + match[0].length;
  return placeIn(line, end - (match[1] ?? '').length, end);
}

const longestDateLine = 40;

/** Whether a line is a date and nothing else: "Oct 22, 1993". */
export function isDateLine({ text }: TextLine): boolean {
  if (text.length > longestDateLine || !/\d{4}/.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.every(
    (word) => /^(?:\d+(?:st|nd|rd|th)?|г|года?|circa|ca|c)$/.test(word) || monthOf(word) !== null,
  );
}
