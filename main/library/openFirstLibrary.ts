import { join } from 'node:path';
import { openComforts } from '../comforts/openComforts';
import { diskProblem } from '../disk/diskProblem';
import { nodeFiles } from '../disk/fileLayer';
import { defaultLibrary } from './defaultLibrary';
import { knownLibrariesSchema, Libraries, noKnownLibraries } from './Libraries';
import { libraryFiles } from './libraryFiles';
import { closedLibrary, type OpenLibrary, openLibrary } from './openLibrary';

/**
 * The library that Synoptic starts with: the one named, else the one that was open last, else the reader's default.
 * @param bundled the folder of the library that ships, of which the default one is made
 */
export async function openFirstLibrary(
  userData: string,
  bundled: string,
  named: string | undefined,
): Promise<Libraries> {
  const known = await openComforts(
    nodeFiles,
    join(userData, 'libraries.json'),
    knownLibrariesSchema,
    noKnownLibraries,
  );
  const folder = named ?? known.current().last;
  const now = () => new Date();
  const library =
    folder === null
      ? await openDefault(userData, bundled, now())
      : await openLibrary(libraryFiles, folder, now());
  return new Libraries(libraryFiles, known, now, library);
}

async function openDefault(userData: string, bundled: string, now: Date): Promise<OpenLibrary> {
  try {
    return await openLibrary(
      libraryFiles,
      await defaultLibrary(libraryFiles, userData, bundled),
      now,
    );
  } catch (error) {
    const problem = diskProblem('Your library could not be made', userData, error);
    return closedLibrary(libraryFiles, join(userData, 'library'), problem);
  }
}
