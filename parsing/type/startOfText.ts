import { byteOrderMark } from '../encoding/byteOrderMark';
import { findUtf16 } from '../encoding/findUtf16';
import { refuseUtf32 } from '../encoding/refuseUtf32';

/** Enough to tell what kind of text it is, in bytes. */
const START = 65_536;

/** A text has hardly a control character; old ones have a few for the printer. */
const MOST_CONTROLS = 0.02;

/** In a short text a few are many. */
const FEW_CONTROLS = 10;

/** Of random bytes hardly two in five are letters and signs of ASCII. */
const CLEARLY_TEXT = 0.8;

/**
 * The beginning of a text, whatever its encoding: letters beyond ASCII may be wrong, markup is right. Undefined where the
 * bytes are no text.
 * @throws Refused "encoding" for UTF-32
 */
export function startOfText(bytes: Uint8Array): string | undefined {
  const encoding = byteOrderMark(bytes) ?? findUtf16(bytes) ?? 'windows-1252';
  const start = new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding).decode(
    bytes.subarray(0, START),
  );
  if (start.includes('\0')) {
    refuseUtf32(bytes);
    return undefined;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that tell a text from a program.
  const controls = start.match(/[\x01-\x08\x0b\x0e-\x19\x1c-\x1f]/g)?.length ?? 0;
  const isMuch = controls > start.length * MOST_CONTROLS;
  if (isMuch && !(controls <= FEW_CONTROLS && isClearlyText(start))) return undefined;
  return start.replace(/^(?:\uFEFF|ï»¿)/, '');
}

function isClearlyText(start: string): boolean {
  const plain = start.match(/[\t\n\r -~]/g)?.length ?? 0;
  return plain > start.length * CLEARLY_TEXT;
}
