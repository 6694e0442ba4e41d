import type { BigIntStats } from 'node:fs';
import { constants, type FileHandle, lstat, open } from 'node:fs/promises';
import type { RefusalCode } from '../../domain/importing/refusal';
import type { ReadFile } from './arrival';
import { refusalBySystem } from './refusalBySystem';

/** No file that is brought in is larger; bytes (cap of docs/importing.md). */
const largestFile = 100_000_000;

/**
 * The bytes of a file that a reader chose: of a regular file only, which is the one that was looked at before, and of no
 * more than the cap. Links are not followed, so that a link in a shared folder cannot lead to a secret of the reader's;
 * opening never waits, as it would for a pipe without a writer. Never rejects for what the disk says.
 */
export async function readFile(path: string, cap = largestFile): Promise<ReadFile> {
  try {
    const seen = await lstat(path, { bigint: true });
    const objection = objectionTo(seen, cap);
    if (objection !== undefined) return objection;
    const handle = await open(path, constants.O_RDONLY | noFollow() | (constants.O_NONBLOCK ?? 0));
    try {
      return await readSame(handle, seen, cap);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, reason: refusalBySystem(error, 'file', path) };
  }
}

/** Windows has neither; there a link is told from a file by `lstat` alone. */
function noFollow(): number {
  return constants.O_NOFOLLOW ?? 0;
}

async function readSame(handle: FileHandle, seen: BigIntStats, cap: number): Promise<ReadFile> {
  const opened = await handle.stat({ bigint: true });
  if (opened.ino !== seen.ino || opened.dev !== seen.dev) return changed();
  const objection = objectionTo(opened, cap);
  if (objection !== undefined) return objection;
  const size = Number(opened.size);
  const bytes = await readAtMost(handle, size + 1);
  const { mtimeNs } = await handle.stat({ bigint: true });
  return bytes.length === size && mtimeNs === opened.mtimeNs ? { ok: true, bytes } : changed();
}

async function readAtMost(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function objectionTo(stats: BigIntStats, cap: number): ReadFile | undefined {
  if (stats.isSymbolicLink())
    return refused('not-a-file', 'It is a link to another file: choose the file itself.');
  if (!stats.isFile()) return refused('not-a-file', 'It is no file.');
  if (stats.size === 0n) return refused('empty', 'There is nothing in the file.');
  if (stats.size <= BigInt(cap)) return undefined;
  return refused('too-large', `The file is larger than ${cap / 1_000_000} MB.`);
}

function changed(): ReadFile {
  return refused('io', 'The file changed while it was read: try again.');
}

function refused(code: RefusalCode, message: string): ReadFile {
  return { ok: false, reason: { code, message } };
}
