import { basename, join } from 'node:path';
import { failure, type Problem } from '../../domain/result';
import { diskProblem } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { sweepIncoming } from './addFolder';
import { LibraryStore } from './LibraryStore';

/** What a library folder has of ours. */
const parts = ['library.json', 'sources', 'episodes', 'notebook', 'reading.json', 'trash'];

/** Opens the sources of a library. One that cannot be opened answers everything by the reason, and is not written to. */
export async function openStore(files: FileLayer, folder: string): Promise<LibraryStore> {
  const refusal = await findRefusal(files, folder);
  if (refusal !== null) return LibraryStore.closed(files, folder, failure(refusal));
  await sweepIncoming(files, join(folder, 'sources'), isRunning);
  return LibraryStore.open(files, folder);
}

/** A library may come from a stranger: a link in the place of one of its parts would lead our writing out of it. */
async function findRefusal(files: FileLayer, folder: string): Promise<Problem | null> {
  try {
    const entries = await files.list(folder);
    const link = entries.find(({ name, kind }) => kind === 'link' && parts.includes(name));
    if (link === undefined) return null;
    return {
      message: `“${link.name}” in the library “${basename(folder)}” is a link, and links are not followed.`,
      advice: 'Put the folder or file itself in its place, or take the link away.',
      file: link.name,
    };
  } catch (error) {
    return diskProblem('The library could not be opened', folder, error);
  }
}

/** Signal 0 is sent to nobody; it only asks whether there is somebody. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
