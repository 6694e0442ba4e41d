import { Refused } from '../Refused';

/** How far an XML declaration can reach, in bytes. */
const DECLARATION = 200;

/**
 * The characters of an XML file: by its byte order mark, else by its declaration, else UTF-8.
 * @throws Refused "encoding" where the bytes are not in that encoding
 */
export function decodeXml(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const label = byMark(bytes) ?? byDeclaration(bytes);
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    throw new Refused('encoding', `The file is not written in the encoding it names, ${label}.`);
  }
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** A file that could be read so far byte by byte is in no 16-bit encoding, whatever it says. */
function byDeclaration(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION));
  const named = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(named) ? 'utf-8' : named;
}
