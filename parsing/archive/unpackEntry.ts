import { Inflate } from 'fflate';
import { Refused } from '../Refused';
import { archiveCaps } from './archiveCaps';
import type { ArchiveEntry } from './archiveEntry';
import { crc32 } from './crc32';

const STORED = 0;
const DEFLATED = 8;

/** How many packed bytes are unpacked before what came out is counted: at most 1,032 times as many can come of them. */
const STEP = 4_096;

/**
 * The bytes of one entry of an archive.
 * Law: they are as many as the directory says, at most `archiveCaps.entry`, and have the checksum it says; unpacking
 * stops as soon as they are more.
 * @throws Refused "bomb" or "corrupt" where the law does not hold
 */
export function unpackEntry(archive: Uint8Array, entry: ArchiveEntry): Uint8Array {
  if (entry.size > archiveCaps.entry) throw bomb();
  const packed = archive.subarray(entry.start, entry.end);
  const bytes = entry.method === STORED ? packed.slice() : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

function inflate(packed: Uint8Array, entry: ArchiveEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(entry);
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > bytes.length) throw bomb();
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refused ? error : damaged(entry);
  }
  return bytes.subarray(0, filled);
}

function bomb(): Refused {
  return new Refused(
    'bomb',
    'A part of the file unpacks to more than it says or a document needs.',
  );
}

function damaged({ name }: ArchiveEntry): Refused {
  return new Refused(
    'corrupt',
    `A part of the file is damaged: ${JSON.stringify(name.slice(0, 100))}.`,
  );
}
