import process from 'node:process';
import type { Writable } from 'node:stream';

/** Whether to write in colour: on a terminal, unless NO_COLOR asks not to; elsewhere if FORCE_COLOR asks for it. */
export function takesColour(output: Writable): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = process.env;
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (refused !== undefined && refused !== '') return false;
  return 'isTTY' in output && output.isTTY === true;
}
