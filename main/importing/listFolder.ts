import { extname, join } from 'node:path';
import { failure, type Result, success } from '../../domain/result';
import { diskProblem } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { knownExtensions } from './knownExtensions';

/** As deep and as many as a folder that is brought in may have (C12). */
const deepest = 32;
const mostFiles = 20_000;

/**
 * The files of a folder that can be brought in, in the order of their paths, by their extensions.
 * Links are not followed, and what begins with a dot is passed over: it is the system's.
 */
export async function listFolder(
  files: Pick<FileLayer, 'list'>,
  folder: string,
): Promise<Result<readonly string[]>> {
  const found: string[] = [];
  const waiting = [{ path: folder, depth: 0 }];
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.depth > deepest) return failure(tooMuch(folder, 'is nested too deeply'));
      for (const { name, kind } of await files.list(next.path)) {
        const path = join(next.path, name);
        if (name.startsWith('.')) continue;
        if (kind === 'folder') waiting.push({ path, depth: next.depth + 1 });
        if (kind === 'file' && isKnown(name)) found.push(path);
      }
      if (found.length > mostFiles) return failure(tooMuch(folder, 'has too many files'));
    }
    return success(found.sort());
  } catch (error) {
    return failure(diskProblem('The folder could not be read', folder, error));
  }
}

function isKnown(name: string): boolean {
  return knownExtensions.includes(extname(name).slice(1).toLowerCase());
}

function tooMuch(folder: string, what: string) {
  return {
    message: `The folder ${what} to be brought in at once (${folder}).`,
    advice: `Choose one with at most ${mostFiles} files, ${deepest} folders deep. Nothing was brought in.`,
  };
}
