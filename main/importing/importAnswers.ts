import { type BrowserWindow, dialog } from 'electron';
import { type Result, success } from '../../domain/result';
import type { Bridge } from '../../preload/bridge';
import type { FileLayer } from '../disk/fileLayer';
import { arrivalOf } from './arrivalOf';
import type { ImportQueue } from './ImportQueue';
import { knownExtensions } from './knownExtensions';
import { listFolder } from './listFolder';
import { refusedArrival } from './refusedArrival';

const filters = [
  { name: 'Texts', extensions: [...knownExtensions] },
  { name: 'All files', extensions: ['*'] },
];

/** What the window asks of bringing files in. Which files, the reader chooses in a dialog of main's. */
export function importAnswers(imports: ImportQueue, files: FileLayer, window: BrowserWindow) {
  async function addFolder(folder: string): Promise<Result<number>> {
    const listed = await listFolder(files, folder);
    if (!listed.ok) return listed;
    const { files: paths, closed } = listed.value;
    const refused = closed.map(({ path, reason }) => refusedArrival(path, reason));
    return success(imports.add([...paths.map(arrivalOf), ...refused]));
  }

  return {
    chooseFiles: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: 'Bring in Sources',
        filters,
        properties: ['openFile', 'multiSelections'],
      });
      return success(imports.add(filePaths.map(arrivalOf)));
    },
    chooseFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: 'Bring in a Folder of Sources',
        properties: ['openDirectory'],
      });
      const [folder] = filePaths;
      return folder === undefined ? success(0) : addFolder(folder);
    },
    importBytes: async (name, bytes) => {
      const read = async () => ({ ok: true, bytes }) as const;
      const count = imports.add([{ name, read, held: bytes.byteLength }]);
      await imports.room();
      return success(count);
    },
    cancelImport: async () => {
      await imports.cancel();
      return success(null);
    },
    loadImports: async () => success(imports.progress),
  } satisfies Partial<Bridge>;
}
