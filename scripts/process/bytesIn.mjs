import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How much a folder holds while somebody else is writing into it: what vanishes under our eyes
 * counts nothing.
 * @param {string} path of a file or folder
 * @returns {number}
 */
export function bytesIn(path) {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return stat.size;
    return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
  } catch {
    return 0;
  }
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
