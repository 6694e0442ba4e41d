import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Block } from '../../domain/blocks/block';
import { parseBlocks } from '../../domain/blocks/parseBlocks';
import { type FileReport, importFiles } from './importFiles';

/** How one file ended, and the text it became; no blocks where it was refused. */
export type BroughtIn = Omit<FileReport, 'path'> & {
  readonly blocks: readonly Block[];
};

/**
 * Brings files into a library by `synoptic import`, and tells by their names how they ended.
 * @param folder where the files are laid; the library is made in its `library`
 */
export async function bringIn(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<(name: string) => BroughtIn> {
  const library = join(folder, 'library');
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const ended = new Map<string, BroughtIn>();
  for (const { path, ...how } of await importFiles(library, paths)) {
    ended.set(path, { ...how, blocks: how.id === null ? [] : await readBlocks(library, how.id) });
  }
  return (name) => {
    const found = ended.get(join(folder, name));
    if (found === undefined) throw new Error(`Nothing is said of ${name}.`);
    return found;
  };
}

async function readBlocks(library: string, id: string): Promise<readonly Block[]> {
  const text = await readFile(join(library, 'sources', id, 'text.jsonl'), 'utf8');
  const blocks = parseBlocks(text, id);
  if (!blocks.ok) throw new Error(blocks.problem.message);
  return blocks.value;
}
