import { join } from 'node:path';
import { byDate } from '../../domain/library/byDate';
import { parseSource } from '../../domain/library/parseSource';
import type { Source } from '../../domain/library/source';
import type { FileLayer } from '../disk/fileLayer';
import { listIfThere } from '../disk/listIfThere';
import { readText } from '../disk/readText';
import { sourceNames } from './sourceFolder';

/** Where a library keeps what was removed from it, a folder a source. */
const trashName = 'trash';

/** What can be taken back. A folder without a sound source is passed over; emptying the trash removes it. */
export async function readTrash(files: FileLayer, library: string): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const { name, kind } of await listIfThere(files, join(library, trashName))) {
    if (kind !== 'folder') continue;
    const file = `${trashName}/${name}/${sourceNames.source}`;
    const text = await readText(files, join(library, file), file);
    const source = text?.ok ? parseSource({ path: file, text: text.value }) : undefined;
    if (source?.ok) sources.push(source.value);
  }
  return sources.sort(byDate);
}

/** Removes for good what was removed; how many sources that were. Where it fails half way, some of them are gone. */
export async function emptyTrash(files: FileLayer, library: string): Promise<number> {
  const { length } = await readTrash(files, library);
  const folder = join(library, trashName);
  const entries = await listIfThere(files, folder);
  for (const { name, kind } of entries) {
    const path = join(folder, name);
    await (kind === 'folder' ? files.removeFolder(path) : files.unlink(path));
  }
  if (entries.length > 0) await files.syncFolder(folder);
  return length;
}
