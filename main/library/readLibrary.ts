import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../domain/library/library';
import type { LibraryFile } from '../../domain/library/libraryFile';
import { parseLibrary } from '../../domain/library/parseLibrary';
import { failure, type Problem, type Result, success } from '../../domain/result';
import { diskProblem, isMissing } from '../disk/diskProblem';
import { readText } from '../disk/readText';

/** What could be read of some files, and a problem for each of the others. */
type ReadFiles = { readonly files: readonly LibraryFile[]; readonly problems: readonly Problem[] };

/**
 * The library in a folder: `library.json`, `sources/<id>/source.json` and `episodes/<id>.json`.
 * What cannot be read or parsed is named in its problems; it fails only when no source can be read.
 */
export async function readLibrary(folder: string): Promise<Result<Library>> {
  try {
    const names = await readdir(folder);
    const [head, sources, episodes] = await Promise.all([
      readFiles(folder, names.includes('library.json') ? ['library.json'] : []),
      listSources(folder).then((paths) => readFiles(folder, paths)),
      listEpisodes(folder).then((paths) => readFiles(folder, paths)),
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

async function listSources(folder: string): Promise<readonly string[]> {
  const folders = (await entriesOf(join(folder, 'sources'))).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => `sources/${name}/source.json`).sort();
}

async function listEpisodes(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(join(folder, 'episodes'));
  const names = entries.map(({ name }) => name).filter((name) => name.endsWith('.json'));
  return names.map((name) => `episodes/${name}`).sort();
}

/** A folder that is not there has nothing in it. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function readFiles(folder: string, paths: readonly string[]): Promise<ReadFiles> {
  const results = await Promise.all(paths.map((path) => readOne(folder, path)));
  return {
    files: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : [result.problem])),
  };
}

async function readOne(folder: string, path: string): Promise<Result<LibraryFile>> {
  try {
    const text = await readText({ read: readFile }, join(folder, path), path);
    if (text?.ok) return success({ path, text: text.value });
    return text ?? failure({ message: `${path} is missing.`, file: path });
  } catch (error) {
    return failure({ ...diskProblem('A file could not be read', path, error), file: path });
  }
}
