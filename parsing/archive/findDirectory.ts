import { cutOff } from './cutOff';

/** Where the directory of an archive lies, `[start, end)` in bytes, and how many entries it has. */
type Directory = { readonly start: number; readonly end: number; readonly count: number };

/** Signatures and sizes of APPNOTE 4.3.14 to 4.3.16. */
const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const LARGE_END = 0x06064b50;
const LARGE_END_SIZE = 56;
/** The longest comment that may follow the end record. */
const LONGEST_COMMENT = 0xffff;

/**
 * Finds an archive's directory from its end.
 * @throws Refused "corrupt" where it is not there
 */
export function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const directory = readLargeEnd(view, end) ?? readEnd(view, end);
  if (directory.end > end) throw cutOff();
  return directory;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw cutOff();
}

function readEnd(view: DataView, at: number): Directory {
  const start = view.getUint32(at + 16, true);
  return {
    start,
    end: start + view.getUint32(at + 12, true),
    count: view.getUint16(at + 10, true),
  };
}

/** The ZIP64 form, which some writers use for small archives too. */
function readLargeEnd(view: DataView, end: number): Directory | null {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + LARGE_END_SIZE > locator || view.getUint32(at, true) !== LARGE_END) return null;
  const start = Number(view.getBigUint64(at + 48, true));
  return {
    start,
    end: start + Number(view.getBigUint64(at + 40, true)),
    count: Number(view.getBigUint64(at + 32, true)),
  };
}
