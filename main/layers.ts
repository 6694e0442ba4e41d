import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { type Layer, parseLayer, serialiseLayer } from '../domain/judgements/layer';
import { failure, type Result, success } from '../domain/result';
import { diskProblem } from './disk/diskProblem';
import type { FileLayer } from './disk/fileLayer';
import { writeDurably } from './disk/writeDurably';

const filters = [{ name: 'Links of a comparison', extensions: ['json'] }];

/** Far more judgements than a reader makes in a life; bytes. */
const largestFile = 20_000_000;

/** Lets the reader choose a colleague's file and reads it; null where they chose none. */
export async function openLayer(window: BrowserWindow): Promise<Result<Layer | null>> {
  const { filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] });
  const [path] = filePaths;
  if (path === undefined) return success(null);
  try {
    const bytes = await readFile(path);
    if (bytes.length > largestFile) {
      return failure({ message: `${basename(path)} is too large to be somebody’s links.` });
    }
    return parseLayer(bytes.toString('utf8'), basename(path));
  } catch (error) {
    return failure(diskProblem('The file could not be opened', path, error));
  }
}

/** Lets the reader choose where to keep their links for a colleague; the name of the file, null where they gave up. */
export async function saveLayer(
  window: BrowserWindow,
  files: FileLayer,
  layer: Layer,
): Promise<Result<string | null>> {
  const { filePath } = await dialog.showSaveDialog(window, {
    filters,
    defaultPath: `${layer.name}.json`,
  });
  if (filePath === undefined || filePath === '') return success(null);
  try {
    await writeDurably(files, filePath, serialiseLayer(layer));
    return success(basename(filePath));
  } catch (error) {
    return failure(diskProblem('Your links could not be saved', filePath, error));
  }
}
