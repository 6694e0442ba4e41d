import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import type { TextEncoding } from '../../domain/importing/textEncodings';
import { decodeText } from '../encoding/decodeText';
import { numberBlocks } from '../numberBlocks';
import { parsed } from '../parsed';
import { cleanText } from './cleanText';
import { cutText } from './cutText';
import { titleOf } from './titleOf';

/** A plain text: its paragraphs, indented quotations, plain headings and lists. What it means is recognised elsewhere. */
export async function parseText(
  bytes: Uint8Array,
  _name: string,
  chosen?: TextEncoding,
): Promise<ParseAnswer> {
  const { text, encoding, remarks } = decodeText(bytes, undefined, chosen);
  const clean = cleanText(text);
  const { drafts, remarks: more } = cutText(clean.text);
  return parsed('text', {
    encoding,
    title: titleOf(drafts),
    blocks: numberBlocks(drafts),
    remarks: [...remarks, ...clean.remarks, ...more],
  });
}
