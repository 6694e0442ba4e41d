import { Refused } from '../Refused';
import { archiveCaps } from './archiveCaps';
import type { ArchiveEntry } from './archiveEntry';
import { cutOff } from './cutOff';
import { findDirectory } from './findDirectory';
import { isUnsafeName } from './isUnsafeName';
import { readPlace } from './readPlace';
import { refuseDisorder } from './refuseDisorder';

/** Signatures and sizes of APPNOTE 4.3.7 and 4.3.12. */
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
/** Bits 0 and 6 of the flags: encrypted, strongly encrypted. */
const ENCRYPTED = 0x41;
/** The program that made the entry was a Unix; then the upper half of its attributes is a mode. */
const UNIX = 3;
const TYPE_BITS = 0xf000;
const LINK = 0xa000;

/**
 * What an archive holds, as its directory says and its entries' own headers bear out.
 * @throws Refused for what no honest program writes: a directory beyond `archiveCaps`, one name twice, entries that share
 * bytes, names that lead out of the folder, links; and for what is encrypted or cut off
 */
export function readEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count } = findDirectory(view);
  if (count > archiveCaps.entries) {
    throw new Refused('bomb', `The file holds more than ${archiveCaps.entries} files.`);
  }
  const entries: ArchiveEntry[] = [];
  let at = start;
  while (entries.length < count) {
    const { entry, next } = readEntry(view, at, end);
    entries.push(entry);
    at = next;
  }
  refuseDisorder(entries);
  return entries;
}

function readEntry(view: DataView, at: number, end: number) {
  if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw cutOff();
  const afterName = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const afterExtra = afterName + view.getUint16(at + 30, true);
  const next = afterExtra + view.getUint16(at + 32, true);
  if (next > end) throw cutOff();
  const name = readName(view, at + ENTRY_SIZE, afterName);
  refuseUnsafe(view, at, name);
  const { packed, size, header } = readPlace(view, at, afterName, afterExtra);
  const first = findData(view, header, name);
  if (first + packed > view.byteLength) throw cutOff();
  const entry: ArchiveEntry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    header,
    start: first,
    end: first + packed,
  };
  return { entry, next };
}

function refuseUnsafe(view: DataView, at: number, name: string): void {
  if (view.getUint16(at + 8, true) & ENCRYPTED) {
    throw new Refused('encrypted', 'The file is locked with a password: save it without one.');
  }
  const isLink =
    view.getUint8(at + 5) === UNIX && (view.getUint16(at + 40, true) & TYPE_BITS) === LINK;
  if (isLink || isUnsafeName(name)) {
    throw new Refused('unsafe-path', `A name in the file leads out of it: ${quoted(name)}.`);
  }
}

/** Where the packed bytes begin, after the entry's own header, which must name the same file as the directory does. */
function findData(view: DataView, header: number, name: string): number {
  if (header + HEADER_SIZE > view.byteLength || view.getUint32(header, true) !== HEADER) {
    throw cutOff();
  }
  const afterName = header + HEADER_SIZE + view.getUint16(header + 26, true);
  if (afterName > view.byteLength || readName(view, header + HEADER_SIZE, afterName) !== name) {
    throw new Refused('corrupt', `The file names one of its parts in two ways: ${quoted(name)}.`);
  }
  return afterName + view.getUint16(header + 28, true);
}

/** UTF-8 where the bytes are UTF-8, whatever the flags say: many writers forget to say so. */
function readName(view: DataView, start: number, end: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}
