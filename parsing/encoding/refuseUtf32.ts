import { Refused } from '../Refused';

/** Enough to tell, in characters of four bytes. */
const SAMPLE = 256;
const FEWEST = 4;

/**
 * Refuses a text in UTF-32 without a byte order mark: of every four bytes the two upper ones are 0, since letters stand
 * below U+10000, and the two lower ones are not.
 * @throws Refused "encoding"
 */
export function refuseUtf32(bytes: Uint8Array): void {
  const count = Math.min(SAMPLE, Math.floor(bytes.length / 4));
  if (count < FEWEST || bytes.length % 4 !== 0) return;
  const isAt = (upper: number, lower: number) =>
    Array.from({ length: count }, (_, index) => index * 4).every(
      (at) => pair(bytes, at + upper) === 0 && pair(bytes, at + lower) !== 0,
    );
  if (isAt(0, 2) || isAt(2, 0)) throw utf32();
}

/** The refusal of a text that no engine reads. */
export function utf32(): Refused {
  return new Refused('encoding', 'The text is written in UTF-32: save it as UTF-8.');
}

function pair(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0);
}
