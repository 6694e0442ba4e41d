import { spawn } from 'node:child_process';

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} Surroundings */

/** What a shell reports for a program that a signal ended is 128 and more; we only need "not 0". */
const ENDED_BY_SIGNAL = 128;

/** @type {readonly NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end with its output shown. A request to stop is passed on to the program
 * and to everything it started, and obeyed by us once they have ended, so that no window and no
 * virtual display outlives us.
 * @param {readonly string[]} command
 * @param {Surroundings} [surroundings]
 * @returns {Promise<number>} its exit code; a program that cannot be started counts as failed
 */
export async function run([program = '', ...words], surroundings = {}) {
  // On POSIX a child with a process group of its own can be stopped with all its descendants.
  const detached = process.platform !== 'win32';
  const child = spawn(program, words, {
    ...surroundings,
    detached,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  /** @type {NodeJS.Signals | undefined} */
  let asked;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    asked = signal;
    if (child.pid !== undefined) process.kill(detached ? -child.pid : child.pid, signal);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  const code = await ended(child, program);
  for (const signal of PASSED_ON) process.off(signal, passOn);
  if (asked) process.kill(process.pid, asked);
  return code;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} program
 * @returns {Promise<number>}
 */
function ended(child, program) {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? ENDED_BY_SIGNAL));
  });
}
