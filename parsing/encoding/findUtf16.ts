/** Enough of a text to tell; in bytes. */
const SAMPLE = 8_192;

/** Shorter texts tell too little. */
const FEWEST_UNITS = 2;

/** Of the upper bytes of a text in Latin or Cyrillic letters nearly all are one of three; the rest are rare signs. */
const SHARE = 0.85;

/** Basic Latin, Cyrillic, and the block of dashes and quotation marks. */
const upperBytes = [0x00, 0x04, 0x20];

/** UTF-16 without a byte order mark, by the upper bytes of its letters; undefined for what is nothing of the kind. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const units = Math.floor(sample.length / 2);
  if (units < FEWEST_UNITS) return undefined;
  if (isUpper(sample, 1, units)) return 'utf-16le';
  return isUpper(sample, 0, units) ? 'utf-16be' : undefined;
}

/** Whether the bytes at every second place are upper bytes of letters, and the others are not all NUL as well. */
function isUpper(sample: Uint8Array, parity: number, units: number): boolean {
  let upper = 0;
  let telling = 0;
  let lowerNuls = 0;
  for (let unit = 0; unit < units; unit++) {
    const byte = sample[unit * 2 + parity] ?? 0;
    if (upperBytes.includes(byte)) upper += 1;
    // A space is 0x20 in many encodings, so it tells nothing.
    if (byte !== 0x20 && upperBytes.includes(byte)) telling += 1;
    if (sample[unit * 2 + 1 - parity] === 0) lowerNuls += 1;
  }
  return upper / units > SHARE && telling / units > SHARE / 2 && lowerNuls / units < 1 - SHARE;
}
