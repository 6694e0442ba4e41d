import { join } from 'node:path';
import { serialiseBlocks } from '../../domain/blocks/serialiseBlocks';
import type { ParsedDocument } from '../../domain/importing/parsedDocument';
import { withSource } from '../../domain/library/changeLibrary';
import type { Library } from '../../domain/library/library';
import { newSource, type Origin } from '../../domain/library/newSource';
import type { Source } from '../../domain/library/source';
import { isTaken } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { listIfThere } from '../disk/listIfThere';
import { addFolder } from './addFolder';
import { originalName, serialise, sourceNames } from './sourceFolder';
import { withOthers } from './withOthers';

/** What becomes a source: the words, the file that they were read from, and where that came from. */
export type Arriving = {
  readonly document: ParsedDocument;
  readonly original: Uint8Array;
  readonly origin: Origin;
};

/** So often another process may take the name that was chosen; each time it has brought in a source itself. */
const mostAttempts = 20;

/**
 * Puts a source with its words and its original into the folder of a library: all of it or nothing. Other processes may do
 * the same at the same time: none takes another's name, and the same file becomes one source.
 * @returns the library with all that is in the folder now, and the source; that of another process where it has the file
 * @throws the system's error where the disk refuses
 */
export async function addSource(
  files: FileLayer,
  folder: string,
  library: Library,
  arriving: Arriving,
): Promise<{ readonly library: Library; readonly source: Source }> {
  for (let attempt = 1; ; attempt += 1) {
    const sources = await listIfThere(files, join(folder, 'sources'));
    const present = await withOthers(files, folder, library, sources);
    const twin = sourceOf(present, arriving.origin.sha256);
    if (twin !== undefined) return { library: present, source: twin };
    const trash = await listIfThere(files, join(folder, 'trash'));
    // All names there are or were, those of damaged sources too.
    const ids = new Set([...sources, ...trash].map(({ name }) => name.toLowerCase()));
    const sigla = new Set(present.sources.map(({ siglum }) => siglum));
    const source = newSource(arriving.document, arriving.origin, { ids, sigla });
    try {
      await addFolder(files, join(folder, 'sources', source.id), contentOf(source, arriving));
      return { library: withSource(present, source), source };
    } catch (error) {
      if (!isTaken(error) || attempt === mostAttempts) throw error;
    }
  }
}

/** The source that was brought in from a file with this SHA-256. */
export function sourceOf(library: Library, sha256: string): Source | undefined {
  return library.sources.find(({ imported }) => imported?.sha256 === sha256);
}

function contentOf(source: Source, { document, original }: Arriving) {
  return new Map<string, string | Uint8Array>([
    [sourceNames.source, serialise(source)],
    [sourceNames.text, serialiseBlocks(document.blocks)],
    [originalName(document.type), original],
  ]);
}
