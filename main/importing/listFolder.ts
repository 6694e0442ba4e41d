import { extname, join } from 'node:path';
import type { Refusal } from '../../domain/importing/refusal';
import { failure, type Result, success } from '../../domain/result';
import type { FileLayer, FolderEntry } from '../disk/fileLayer';
import { knownExtensions } from './knownExtensions';
import { refusalBySystem } from './refusalBySystem';

/** The files of a folder that can be brought in, and the folders, it or those in it, that could not be looked into. */
export type Listed = {
  readonly files: readonly string[];
  readonly closed: readonly { readonly path: string; readonly reason: Refusal }[];
};

/** As deep and as many as a folder that is brought in may have (C12). */
const deepest = 32;
const mostFiles = 20_000;

/**
 * The files of a folder that can be brought in, in the order of their paths, by their extensions.
 * Links are not followed, and what begins with a dot is passed over: it is the system's. Fails where there are too many.
 */
export async function listFolder(
  files: Pick<FileLayer, 'list'>,
  folder: string,
): Promise<Result<Listed>> {
  const found: string[] = [];
  const closed: Listed['closed'][number][] = [];
  const waiting = [{ path: folder, depth: 0 }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.depth > deepest) return failure(tooMuch(folder, 'is nested too deeply'));
    const entries = await entriesOf(files, next.path);
    if (!entries.ok) closed.push({ path: next.path, reason: entries.reason });
    for (const { name, kind } of entries.ok ? entries.value : []) {
      const path = join(next.path, name);
      if (name.startsWith('.')) continue;
      if (kind === 'folder') waiting.push({ path, depth: next.depth + 1 });
      if (kind === 'file' && isKnown(name)) found.push(path);
    }
    if (found.length > mostFiles) return failure(tooMuch(folder, 'has too many files'));
  }
  return success({ files: found.sort(), closed });
}

type Entries =
  | { readonly ok: true; readonly value: readonly FolderEntry[] }
  | { readonly ok: false; readonly reason: Refusal };

async function entriesOf(files: Pick<FileLayer, 'list'>, path: string): Promise<Entries> {
  try {
    return { ok: true, value: await files.list(path) };
  } catch (error) {
    return { ok: false, reason: refusalBySystem(error, 'folder', path) };
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
