import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type FileLayer, nodeFiles } from '../disk/fileLayer';

/**
 * More than the text of the largest source takes on disk (20 million characters, C13); bytes.
 * Originals are smaller: 100 MB at most.
 */
const largestFile = 300_000_000;

/**
 * The disk as a library is read from it. A library can come from a stranger: links in it are not followed, what is no
 * plain file is not read, and nothing without bounds is.
 */
export const libraryFiles: FileLayer = { ...nodeFiles, read: readPlainFile };

async function readPlainFile(path: string): Promise<Uint8Array> {
  // Windows has neither flag; there a link is what its owner alone can make.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw systemError('ENOTFILE', path);
    if (found.size > largestFile) throw systemError('EFBIG', path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
