import { PreparationError } from './PreparationError.mjs';

/**
 * Shows a failure: what the reader can mend as a sentence, a bug of ours with its stack.
 * @param {unknown} error
 */
export function reportError(error) {
  console.error(error instanceof PreparationError ? `\n${error.message}\n` : error);
}
