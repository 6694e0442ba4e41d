import process from 'node:process';
import { runSynoptic } from './runSynoptic';

const { stdin: input, stdout: output, stderr: errors } = process;

/** Also where Synoptic itself is at fault: 1 would say that two texts differ. */
const trouble = 2;

// Who writes hears of a failure as well, and it comes to `giveUp` from there.
output.on('error', () => undefined);

runSynoptic(process.argv.slice(2), { input, output, errors }).then((status) => {
  process.exitCode = status;
}, giveUp);

function giveUp(fault: unknown): void {
  process.exitCode = trouble;
  const isSystemError = fault instanceof Error && 'code' in fault;
  // Who reads the output wants no more of it, as `head` does.
  if (isSystemError && fault.code === 'EPIPE') return;
  const words = fault instanceof Error && !isSystemError ? fault.stack : String(fault);
  errors.write(`synoptic: ${words}\n`);
}
