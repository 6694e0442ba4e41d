import type { TextEncoding } from '../../domain/importing/textEncodings';
import { Refused } from '../Refused';
import { byteOrderMark } from './byteOrderMark';
import { decodeChosen } from './decodeChosen';
import { decoded } from './decoded';
import { decodeUtf8 } from './decodeUtf8';
import { findUtf16 } from './findUtf16';
import { guessEncoding, isLikelier } from './guessEncoding';

/** The characters of a file. */
export type DecodedText = {
  /** Without a byte order mark. */
  readonly text: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  /** What was guessed or could not be read. */
  readonly remarks: readonly string[];
};

/**
 * The characters of a file: in the encoding that the reader has chosen; else by its byte order mark; else UTF-8 where the bytes are UTF-8; else in the encoding it declares;
 * else in the likeliest one, which is a guess and said to be one.
 * @param declared what the file, or what it came in, says; a stranger's word that may name no encoding at all
 * @param chosen what the reader says, who sees the words
 * @throws Refused "encoding" where no encoding, or not the chosen one, gives a text
 */
export function decodeText(
  bytes: Uint8Array,
  declared?: string,
  chosen?: TextEncoding,
): DecodedText {
  if (chosen !== undefined) return decodeChosen(bytes, chosen);
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decoded(bytes, marked);
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) return decoded(bytes, utf16);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const guess = guessEncoding(bytes);
  const named = decoderFor(declared)?.encoding;
  if (named !== undefined && isBelievable(bytes, named, guess)) return decoded(bytes, named);
  if (guess === undefined)
    throw new Refused(
      'encoding',
      'It is not clear in which encoding the text is written: save it as UTF-8.',
    );
  return {
    ...decoded(bytes, guess),
    remarks: [`The text is read as ${guess}, which is a guess.`],
  };
}

/** What is no Unicode is not; and pages that declare one encoding and are in another are as old as the web. */
function isBelievable(bytes: Uint8Array, named: string, guess: string | undefined): boolean {
  if (named.startsWith('utf-')) return false;
  return guess === undefined || guess === named || !isLikelier(bytes, guess, named);
}

function decoderFor(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}
