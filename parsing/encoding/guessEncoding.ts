import { detect } from 'chardet';
import { likelihood } from './likelihood';

/** Encodings with a letter a byte, the commoner first: of two that fit alike the first is taken. */
const singleByte = [
  ...['windows-1251', 'windows-1252', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
  ...['windows-1250', 'iso-8859-2', 'windows-1253', 'koi8-u'],
];

/** Enough of a text to tell; in bytes. */
const SAMPLE = 65_536;

/** Texts in the right encoding score above it, but for a few; then languages that have thousands of letters are asked for. */
const CLEAR = 0.3;

/** Bytes drawn at random score far below it in every encoding; texts with many rare letters score a little below 0. */
const LEAST = -1;

/** The likeliest encoding of a text that is not UTF-8; undefined where none gives a text. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = telling(bytes);
  const [best] = singleByte
    .map((encoding) => ({ encoding, score: likelihood(new TextDecoder(encoding).decode(sample)) }))
    .sort((left, right) => right.score - left.score);
  if (best === undefined || best.score < CLEAR) {
    const found = eastAsian(sample);
    if (found !== undefined) return found;
  }
  return best !== undefined && best.score > LEAST ? best.encoding : undefined;
}

/**
 * Whether a text is clearly rather in one encoding than in another, which it declares. Encodings with several bytes a letter
 * are believed: they have a grammar of their own.
 */
export function isLikelier(bytes: Uint8Array, encoding: string, declared: string): boolean {
  if (!singleByte.includes(encoding) || !singleByte.includes(declared)) return false;
  const sample = telling(bytes);
  const [fit, other] = [encoding, declared].map((name) =>
    likelihood(new TextDecoder(name).decode(sample)),
  );
  return (fit ?? 0) > (other ?? 0) + CLEAR;
}

/** The part of the text around its first letters beyond ASCII: a long English beginning tells nothing. */
function telling(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - SAMPLE / 16);
  return bytes.subarray(start, start + SAMPLE);
}

/** Encodings with several bytes a letter, by their grammar. */
function eastAsian(sample: Uint8Array): string | undefined {
  const found = detect(sample);
  if (found === null || !/^(?:shift_jis|euc-jp|euc-kr|gb18030|big5|iso-2022-jp)$/i.test(found))
    return undefined;
  return new TextDecoder(found).encoding;
}
