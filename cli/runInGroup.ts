import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a program ended. */
export type Ended = {
  /** Its exit code or the signal that ended it, or why it never began, in words. */
  readonly how: string;
  /** The last that it complained of. */
  readonly errors: string;
  /** Whether we were asked to stop meanwhile. */
  readonly isStopped: boolean;
};

/** Enough of what a program complains of to say what is wrong; UTF-16 units. */
const mostErrors = 20_000;

const requests: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. A request to stop is passed on to it and to all that it started, and obeyed by us once they
 * have ended and our caller has cleared up.
 * @param input what it reads on its standard input
 * @param onLine called with every line that it writes
 */
export async function runInGroup(
  [program = '', ...words]: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string,
  onLine: (line: string) => void,
): Promise<Ended> {
  // A group of its own can be stopped whole, and hears nothing of the keys that are meant for us.
  const detached = process.platform !== 'win32';
  const child = spawn(program, words, { env, detached, stdio: ['pipe', 'pipe', 'pipe'] });
  const errors = lastOf(child.stderr);
  let isStopped = false;
  const stop = (signal: NodeJS.Signals): void => {
    isStopped = true;
    if (child.pid !== undefined) process.kill(detached ? -child.pid : child.pid, 'SIGTERM');
    // The loop is empty when our caller has cleared up.
    process.once('beforeExit', () => process.kill(process.pid, signal));
  };
  for (const signal of requests) process.once(signal, stop);
  // What became of words that nobody took in, the end tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  createInterface({ input: child.stdout }).on('line', onLine);
  const how = await endOf(child);
  for (const signal of requests) process.off(signal, stop);
  return { how, errors: errors(), isStopped };
}

function lastOf(stream: NodeJS.ReadableStream): () => string {
  let last = '';
  stream.setEncoding('utf8').on('data', (words: string) => {
    last = (last + words).slice(-mostErrors);
  });
  return () => last;
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });
}
