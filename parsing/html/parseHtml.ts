import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import type { TextEncoding } from '../../domain/importing/textEncodings';
import { decodeText } from '../encoding/decodeText';
import { parsed } from '../parsed';
import { declaredCharset } from './declaredCharset';
import { readPage } from './readPage';

/** A page of the web, parsed without being loaded: nothing of it runs and nothing is fetched. */
export async function parseHtml(
  bytes: Uint8Array,
  _name: string,
  chosen?: TextEncoding,
): Promise<ParseAnswer> {
  const { text, encoding, remarks } = decodeText(bytes, declaredCharset(bytes), chosen);
  const page = readPage(text);
  return parsed('html', { ...page, encoding, remarks: [...remarks, ...page.remarks] });
}
