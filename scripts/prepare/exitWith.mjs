import { reportError } from './reportError.mjs';

/**
 * Ends the process with the code that the work comes to, or with 1 when it throws.
 * @param {() => Promise<number>} work
 */
export async function exitWith(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    reportError(error);
    process.exitCode = 1;
  }
}
