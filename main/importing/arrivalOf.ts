import { basename } from 'node:path';
import type { Arrival } from './arrival';
import { readFile } from './readFile';

/** A file on disk that is to be brought in; nothing of it is read until its turn comes. */
export function arrivalOf(path: string): Arrival {
  return { name: basename(path), read: () => readFile(path), held: 0 };
}
