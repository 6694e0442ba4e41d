import { Refused } from '../Refused';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { refuseDoctype } from '../xml/refuseDoctype';

/**
 * A part of a book that must be there and be well-formed.
 * @throws Refused "corrupt" where it is not, "unsafe-xml" where it declares entities
 */
export function readBookXml(files: ReadonlyMap<string, Uint8Array>, name: string): Document {
  const bytes = files.get(name);
  if (bytes === undefined) {
    throw new Refused(
      'corrupt',
      `A part of the book is missing: ${JSON.stringify(name.slice(0, 100))}.`,
    );
  }
  const { text } = decodeXml(bytes);
  refuseDoctype(text, 'may point out');
  return parseXml(text);
}
