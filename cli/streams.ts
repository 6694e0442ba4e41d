import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes; the process's own, or a test's. */
export type Streams = {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
};

/** Writes all of `text` and waits until the stream has taken it, so that a pipe is never cut short. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
