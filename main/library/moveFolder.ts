import { dirname } from 'node:path';
import { attempt } from '../disk/attempt';
import type { FileLayer } from '../disk/fileLayer';
import { makeFolderDurably } from '../disk/writeDurably';

/**
 * Moves a folder to another place of the library in one step.
 * Laws: it resolves only when the move would outlast the power; when it fails, the folder is put back.
 */
export async function moveFolder(files: FileLayer, from: string, to: string): Promise<void> {
  await makeFolderDurably(files, dirname(to));
  await files.rename(from, to);
  try {
    // The new name first: cut off between the two, a folder with two names is better than one with none.
    await files.syncFolder(dirname(to));
    await files.syncFolder(dirname(from));
  } catch (error) {
    await attempt(async () => {
      await files.rename(to, from);
      await files.syncFolder(dirname(from));
      await files.syncFolder(dirname(to));
    });
    throw error;
  }
}
