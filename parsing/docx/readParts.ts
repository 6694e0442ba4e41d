import { unpack } from '../archive/unpack';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { refuseDoctype } from '../xml/refuseDoctype';

/** The XML parts of a Word file by name, and the names of all others: pictures, objects, macros, typefaces. */
export type Parts = {
  readonly parts: ReadonlyMap<string, Document>;
  readonly left: readonly string[];
};

/** What we read of a Word file. Its pictures, objects and macros stay packed. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/_rels\/[^/]+\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes|comments\w*|header\d*|footer\d*)\.xml)$/;

/**
 * Unpacks a Word file and parses what we read of it.
 * @throws Refused as the archive's and the XML's own checks say
 */
export function readParts(bytes: Uint8Array): Parts {
  const { files, left } = unpack(bytes, (name) => wanted.test(name));
  const parts = new Map<string, Document>();
  for (const [name, file] of files) {
    const { text } = decodeXml(file);
    refuseDoctype(text, 'must not point out');
    parts.set(name, parseXml(text));
  }
  return { parts, left };
}
