import { basename, join } from 'node:path';
import { libraryFormat } from '../../domain/library/library';
import type { FileLayer } from '../disk/fileLayer';
import { writeDurably } from '../disk/writeDurably';

/**
 * Makes an empty library, called as its folder is, in a folder that need not be there yet.
 * @throws the system's error where the disk refuses
 */
export async function makeLibrary(files: FileLayer, folder: string): Promise<void> {
  const head = { format: libraryFormat, name: basename(folder) || 'Library' };
  await writeDurably(files, join(folder, 'library.json'), `${JSON.stringify(head, null, 2)}\n`);
}
