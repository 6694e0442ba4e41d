import { isMissing } from './diskProblem';
import type { FileLayer, FolderEntry } from './fileLayer';

/** What is in the folder; a folder that is not there has nothing in it. */
export async function listIfThere(
  files: FileLayer,
  folder: string,
): Promise<readonly FolderEntry[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
