import { basename, join } from 'node:path';
import type { Library } from '../../domain/library/library';
import type { LibraryFile } from '../../domain/library/libraryFile';
import { parseLibrary } from '../../domain/library/parseLibrary';
import { failure, type Problem, type Result, success } from '../../domain/result';
import { diskProblem } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { inParallel } from '../disk/inParallel';
import { listIfThere } from '../disk/listIfThere';
import { readText } from '../disk/readText';
import { previousPath } from '../disk/writeDurably';

/** Files read at a time: enough to keep the disk busy, and far from how many a process may have open. */
const readersAtOnce = 32;

/** The paths that a folder of the library has, and a problem for what it should not have. */
type Listed = { readonly paths: readonly string[]; readonly problems: readonly Problem[] };

/** What could be read of some files, and a problem for each of the others. */
type ReadFiles = { readonly files: readonly LibraryFile[]; readonly problems: readonly Problem[] };

/**
 * The library in a folder: `library.json`, `sources/<id>/source.json` and `episodes/<id>.json`.
 * What cannot be read or parsed is named in its problems; it fails only when no source can be read.
 */
export async function readLibrary(files: FileLayer, folder: string): Promise<Result<Library>> {
  try {
    const names = (await files.list(folder)).map(({ name }) => name);
    const [head, sources, episodes] = await Promise.all([
      readFiles(files, folder, { paths: names.filter((name) => name === headName), problems: [] }),
      listSources(files, folder).then((listed) => readFiles(files, folder, listed)),
      listEpisodes(files, folder).then((listed) => readFiles(files, folder, listed)),
    ]);
    const unread = [...head.problems, ...sources.problems, ...episodes.problems];
    const library = parseLibrary({
      head: head.files[0],
      sources: sources.files,
      episodes: episodes.files,
    });
    if (!library.ok) return library;
    return success({ ...library.value, problems: [...unread, ...library.value.problems] });
  } catch (error) {
    return failure(diskProblem('The library could not be opened', folder, error));
  }
}

const headName = 'library.json';

/** Names that begin with a dot are not the library's: sources on their way in, and what systems leave behind. */
async function listSources(files: FileLayer, folder: string): Promise<Listed> {
  const entries = await listIfThere(files, join(folder, 'sources'));
  const seen = entries.filter(({ name }) => !name.startsWith('.'));
  const folders = seen.filter(({ kind }) => kind === 'folder');
  const links = seen.filter(({ kind }) => kind === 'link');
  return {
    paths: folders.map(({ name }) => `sources/${name}/source.json`).sort(),
    problems: links.map(({ name }) => ({
      message: `sources/${name} is a link and was not followed.`,
      advice: 'Put the folder itself in its place and start Synoptic again.',
      file: `sources/${name}`,
    })),
  };
}

async function listEpisodes(files: FileLayer, folder: string): Promise<Listed> {
  const entries = await listIfThere(files, join(folder, 'episodes'));
  const names = entries.map(({ name }) => name).filter(isEpisode);
  return { paths: names.map((name) => `episodes/${name}`).sort(), problems: [] };
}

/** What an episode held before its last change is no episode of its own. */
function isEpisode(name: string): boolean {
  return name.endsWith('.json') && !name.endsWith('.previous.json');
}

async function readFiles(files: FileLayer, folder: string, listed: Listed): Promise<ReadFiles> {
  const results = await inParallel(listed.paths, readersAtOnce, (path) =>
    readOne(files, folder, path),
  );
  const unread = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  return {
    files: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: [...listed.problems, ...unread],
  };
}

async function readOne(
  files: FileLayer,
  folder: string,
  path: string,
): Promise<Result<LibraryFile>> {
  const whole = join(folder, path);
  try {
    // A crash in the midst of a change leaves what the file held before.
    const text =
      (await readText(files, whole, path)) ?? (await readText(files, previousPath(whole), path));
    if (text?.ok) return success({ path, text: text.value });
    return text ?? failure({ message: `${path} is missing.`, file: path });
  } catch (error) {
    return failure({
      ...diskProblem(`${basename(path)} could not be read`, path, error),
      file: path,
    });
  }
}
