import { Refused } from '../Refused';

/** Characters for terminals and printers, without tab, line end and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out.
const controls = /[\x01-\x08\x0e-\x1f\x7f]/g;

/** The sign with which DOS ended a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const DOS_END = /\x1a+$/;

/**
 * A text with one kind of line end and without control characters.
 * @throws Refused "type-mismatch" where it holds NULs, which no text does
 */
export function cleanText(text: string): { text: string; remarks: string[] } {
  if (text.includes('\0'))
    throw new Refused('type-mismatch', 'The file holds bytes that are no text.');
  const lines = text.replace(DOS_END, '').replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n');
  const count = lines.match(controls)?.length ?? 0;
  if (count === 0) return { text: lines, remarks: [] };
  return {
    text: lines.replace(controls, ''),
    remarks: [
      count === 1
        ? '1 control character was left out.'
        : `${count} control characters were left out.`,
    ],
  };
}
