import { Refused } from '../Refused';
import type { DecodedText } from './decodeText';

/** So many damaged places are put up with in any text. */
const FEW = 10;

/** Of more, one in so many characters beyond ASCII is put up with; beyond it the text is not to be trusted. */
const LEAST_GOOD = 20;

/** In other encodings hardly two bytes in a row happen to be a letter in UTF-8: less often than they are not. */
const LEAST_LIKELY = 2;

/**
 * The text where the bytes are UTF-8, here and there damaged; undefined where they are in some other encoding.
 * @throws Refused "encoding" where they are UTF-8 and much damaged
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder().decode(bytes);
  const damaged = text.match(/\uFFFD+/g)?.length ?? 0;
  if (damaged === 0) return { text, encoding: 'utf-8', remarks: [] };
  const good = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  if (good < damaged * LEAST_LIKELY) return undefined;
  if (damaged > FEW && good < damaged * LEAST_GOOD)
    throw new Refused('encoding', `The text is UTF-8 that is damaged in ${damaged} places.`);
  const places = damaged === 1 ? '1 place' : `${damaged} places`;
  return {
    text,
    encoding: 'utf-8',
    remarks: [`The text is damaged in ${places}, marked \uFFFD.`],
  };
}
