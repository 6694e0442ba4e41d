import process from 'node:process';
import { runSynoptic } from './runSynoptic';

const { stdin: input, stdout: output, stderr: errors } = process;

runSynoptic(process.argv.slice(2), { input, output, errors }).then((status) => {
  process.exitCode = status;
});
