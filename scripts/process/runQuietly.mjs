import { spawn } from 'node:child_process';

/** @typedef {{ code: number, output: string, errors: string }} Outcome */

/**
 * Runs a program to its end and keeps what it says instead of showing it.
 * @param {readonly string[]} command
 * @param {import('./run.mjs').Surroundings} [surroundings]
 * @param {(text: string) => void} [heard] called with each piece of standard error as it comes
 * @returns {Promise<Outcome>} a program that cannot be started has code 1 and the reason in `errors`
 */
export function runQuietly([program = '', ...words], surroundings = {}, heard = () => {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { ...surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
      heard(text);
    });
    child.on('error', (error) => resolve({ code: 1, output, errors: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }));
  });
}
