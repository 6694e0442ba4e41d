import type { DecodedText } from './decodeText';

/** The characters of a file in an encoding; how many could not be read, is said. */
export function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const places = lost === 1 ? '1 character' : `${lost} characters`;
  const remarks = lost === 0 ? [] : [`${places} could not be read as ${encoding}.`];
  return { text, encoding, remarks };
}
