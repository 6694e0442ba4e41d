import { nameEncoding, type TextEncoding } from '../../domain/importing/textEncodings';
import { Refused } from '../Refused';
import { decoded } from './decoded';
import type { DecodedText } from './decodeText';

/** So many characters that cannot be read are put up with in any text, as in damaged UTF-8. */
const FEW = 10;

/** Of more, one in so many characters beyond ASCII is put up with. */
const LEAST_GOOD = 20;

/**
 * The characters of a text as the reader wants it read, whatever it says of itself and whatever is likelier.
 * @throws Refused "encoding" where many of its bytes are none of the encoding's
 */
export function decodeChosen(bytes: Uint8Array, chosen: TextEncoding): DecodedText {
  const read = decoded(bytes, chosen);
  const lost = read.text.match(/\uFFFD/g)?.length ?? 0;
  const good = read.text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  if (lost > FEW && good < lost * LEAST_GOOD)
    throw new Refused(
      'encoding',
      `The text cannot be read as ${nameEncoding(chosen)}: ${lost} of its characters make no sense in it.`,
    );
  return read;
}
