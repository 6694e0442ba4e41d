import { join } from 'node:path';
import { checkEpisode } from '../../domain/library/checkEpisode';
import type { Episode } from '../../domain/library/episode';
import type { Library } from '../../domain/library/library';
import { failure, type Result, success } from '../../domain/result';
import { attempt } from '../disk/attempt';
import type { FileLayer } from '../disk/fileLayer';
import { previousPath, writeDurably } from '../disk/writeDurably';
import { serialise } from './sourceFolder';

const folderName = 'episodes';

/**
 * Writes what is said of an event; one that names what the library does not have is refused, and nothing is written.
 * @throws the system's error where the disk refuses
 */
export async function saveEpisodeFile(
  files: FileLayer,
  folder: string,
  library: Library,
  episode: Episode,
): Promise<Result<Episode>> {
  const path = `${folderName}/${episode.id}.json`;
  const text = serialise(episode);
  const sources = new Map(library.sources.map((source) => [source.id, source]));
  const { problems } = checkEpisode({ file: { path, text }, value: episode }, sources);
  if (problems[0] !== undefined) return failure(problems[0]);
  await writeDurably(files, join(folder, path), text);
  return success(episode);
}

/**
 * Takes the file of an event away; its last content stays beside the others as the previous one. Where that fails, the file is
 * put back.
 * @throws the system's error where the disk refuses
 */
export async function removeEpisodeFile(
  files: FileLayer,
  folder: string,
  { id }: Episode,
): Promise<void> {
  const path = join(folder, folderName, `${id}.json`);
  await files.rename(path, previousPath(path));
  try {
    await files.syncFolder(join(folder, folderName));
  } catch (error) {
    await attempt(() => files.rename(previousPath(path), path));
    throw error;
  }
}
