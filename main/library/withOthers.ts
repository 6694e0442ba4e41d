import { join } from 'node:path';
import { withSource } from '../../domain/library/changeLibrary';
import type { Library } from '../../domain/library/library';
import { parseSource } from '../../domain/library/parseSource';
import type { Source } from '../../domain/library/source';
import type { FileLayer, FolderEntry } from '../disk/fileLayer';
import { inParallel } from '../disk/inParallel';
import { readText } from '../disk/readText';
import { sourceNames } from './sourceFolder';

/** Files read at a time, as when the library is opened. */
const readersAtOnce = 32;

/**
 * The library with the sources that others, another process or a sync program, have put into its folder; the library
 * itself where there are none. A source that cannot be read is passed over: it may still be on its way, and what is damaged
 * is named when the library is opened.
 * @param entries what the folder `sources` of the library has
 */
export async function withOthers(
  files: FileLayer,
  folder: string,
  library: Library,
  entries: readonly FolderEntry[],
): Promise<Library> {
  const known = new Set(library.sources.map(({ id }) => id));
  const others = entries.filter(
    ({ name, kind }) => kind === 'folder' && !name.startsWith('.') && !known.has(name),
  );
  const read = await inParallel(others, readersAtOnce, ({ name }) => readOne(files, folder, name));
  return read.flat().reduce(withSource, library);
}

async function readOne(files: FileLayer, folder: string, name: string): Promise<Source[]> {
  const path = `sources/${name}/${sourceNames.source}`;
  const text = await readText(files, join(folder, path), path);
  const source = text?.ok ? parseSource({ path, text: text.value }) : undefined;
  return source?.ok ? [source.value] : [];
}
