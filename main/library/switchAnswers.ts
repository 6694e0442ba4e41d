import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { failure, type Result, success } from '../../domain/result';
import type { Bridge } from '../../preload/bridge';
import type { ImportQueue } from '../importing/ImportQueue';
import type { Libraries } from './Libraries';

/** What the window asks of other libraries. After a switch the window begins anew. */
export function switchAnswers(
  libraries: Promise<Libraries>,
  imports: ImportQueue,
  window: BrowserWindow,
) {
  /** Files on their way belong to the library that is open. */
  async function change(open: () => Promise<Result<boolean>>): Promise<Result<boolean>> {
    if (imports.isBusy) return failure(stillImporting);
    const opened = await open();
    if (opened.ok && opened.value) {
      imports.clear();
      window.webContents.reload();
    }
    return opened;
  }

  async function choose(
    title: string,
    properties: NonNullable<OpenDialogOptions['properties']>,
    open: (folder: string) => Promise<Result<boolean>>,
  ): Promise<Result<boolean>> {
    const { filePaths } = await dialog.showOpenDialog(window, { title, properties });
    const [folder] = filePaths;
    return folder === undefined ? success(false) : change(() => open(folder));
  }

  return {
    loadLibraries: async () => success(await (await libraries).list()),
    openLibrary: () =>
      choose('Open a Library', ['openDirectory'], async (folder) => (await libraries).open(folder)),
    createLibrary: () =>
      choose(
        'An Empty Folder for a New Library',
        ['openDirectory', 'createDirectory'],
        async (folder) => (await libraries).create(folder),
      ),
    switchLibrary: (handle) => change(async () => (await libraries).switchTo(handle)),
  } satisfies Partial<Bridge>;
}

const stillImporting = {
  message: 'Files are still being brought into this library.',
  advice: 'Wait until they are in, or stop them, and then open the other library.',
};
