import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { failure, type Result, success } from '../domain/result';
import type { Streams } from './streams';

/** What a system error means to one who has named a file. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
};

/**
 * The text of a file in UTF-8, or of standard input for `-`. A byte order mark is no part of the text.
 * What is no such text is refused in a sentence: guessing at letters would show differences that are none.
 */
export async function readText(path: string, { input }: Streams): Promise<Result<string>> {
  const name = path === '-' ? 'standard input' : path;
  try {
    return decode(path === '-' ? await readAll(input) : await readFile(path), name);
  } catch (error) {
    return failure({ message: `Cannot read ${name}: ${reasonOf(error)}.` });
  }
}

async function readAll(input: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const utf16Marks: readonly (readonly [first: number, second: number])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function decode(bytes: Buffer, name: string): Result<string> {
  const advice = 'Save it as plain text in UTF-8 and compare again.';
  if (utf16Marks.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    return failure({ message: `Cannot read ${name}: it is in UTF-16.`, advice });
  }
  if (bytes.includes(0)) {
    return failure({ message: `Cannot read ${name}: it is no text.`, advice });
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failure({ message: `Cannot read ${name}: it is not in UTF-8.`, advice });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}
