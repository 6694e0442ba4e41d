import type { RefusalCode } from '../domain/importing/refusal';
import { Refused } from './Refused';

/** Longer messages come from a library that quotes the file. */
const longestMessage = 300;

/** The answer where a parser gave up: its own reason, or that the file is damaged, in the library's words. */
export function refusalOf(error: unknown): {
  outcome: 'refused';
  code: RefusalCode;
  message: string;
} {
  if (error instanceof Refused)
    return { outcome: 'refused', code: error.code, message: error.message };
  if (error instanceof RangeError)
    return refusalOf(
      new Refused('too-complex', `The file is too complex to be read: ${said(error)}`),
    );
  return refusalOf(new Refused('corrupt', `The file is damaged: ${said(error)}`));
}

function said(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.length > longestMessage ? `${words.slice(0, longestMessage)}…` : words;
}
