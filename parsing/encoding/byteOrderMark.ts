import { utf32 } from './refuseUtf32';

/**
 * The encoding that the first bytes name; undefined where they name none.
 * @throws Refused "encoding" for UTF-32, which no engine reads
 */
export function byteOrderMark([first, second, third, fourth]: Uint8Array): string | undefined {
  const isWide = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
  if (isWide || (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)) throw utf32();
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
