import { failure, type Result, success } from '../../domain/result';
import { isMissing } from './diskProblem';
import type { FileLayer } from './fileLayer';

/**
 * The text of a UTF-8 file, without a byte order mark; undefined where there is no file.
 * Bytes that are no UTF-8 are a problem: put right silently, a damaged text would pass for a sound one.
 * @param name how the reader knows the file
 * @throws the system's error where the file is there and cannot be read
 */
export async function readText(
  files: Pick<FileLayer, 'read'>,
  path: string,
  name: string,
): Promise<Result<string> | undefined> {
  const bytes = await readBytes(files, path);
  if (bytes === undefined) return undefined;
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure({
      message: `${name} is not UTF-8 text.`,
      advice: 'Save the file as UTF-8 and start Synoptic again.',
      file: name,
    });
  }
}

async function readBytes(
  files: Pick<FileLayer, 'read'>,
  path: string,
): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
