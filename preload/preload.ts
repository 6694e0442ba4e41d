import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, type BridgeWindow, type MenuCommand, menuCommands } from './bridge';
import { importChannel, libraryChannel, menuChannel } from './channels';

/** Main answers with a value in every case; it checks what it is asked. */
function ask(question: keyof Bridge, ...parts: unknown[]) {
  return ipcRenderer.invoke(question, ...parts);
}

/** Calls back with all that main says on the channel; gives back how to stop. */
function listen<Value>(channel: string, listener: (value: Value) => void): () => void {
  // The event stays here: it would hand the page a way to main.
  const hear = (_event: unknown, value: Value): void => listener(value);
  ipcRenderer.on(channel, hear);
  return () => {
    ipcRenderer.removeListener(channel, hear);
  };
}

function isMenuCommand(value: unknown): value is MenuCommand {
  return menuCommands.some((command) => command === value);
}

const bridge: BridgeWindow = {
  loadLibrary: () => ask('loadLibrary'),
  loadNotebook: () => ask('loadNotebook'),
  saveNote: (note) => ask('saveNote', note),
  deleteNote: (id) => ask('deleteNote', id),
  saveJudgements: (judgements) => ask('saveJudgements', judgements),
  openLayer: () => ask('openLayer'),
  saveLayer: (layer) => ask('saveLayer', layer),
  chooseFiles: () => ask('chooseFiles'),
  chooseFolder: () => ask('chooseFolder'),
  importBytes: (name, bytes) => ask('importBytes', name, bytes),
  cancelImport: () => ask('cancelImport'),
  loadImports: () => ask('loadImports'),
  loadText: (source) => ask('loadText', source),
  readAgain: (source, encoding) => ask('readAgain', source, encoding),
  drawPage: (source, page, width) => ask('drawPage', source, page, width),
  saveTypedPage: (source, block, text) => ask('saveTypedPage', source, block, text),
  saveCorrections: (source, corrections) => ask('saveCorrections', source, corrections),
  saveSource: (source) => ask('saveSource', source),
  saveEpisode: (episode) => ask('saveEpisode', episode),
  removeEpisode: (id) => ask('removeEpisode', id),
  removeSource: (id) => ask('removeSource', id),
  restoreSource: (id) => ask('restoreSource', id),
  loadTrash: () => ask('loadTrash'),
  emptyTrash: () => ask('emptyTrash'),
  loadLibraries: () => ask('loadLibraries'),
  openLibrary: () => ask('openLibrary'),
  createLibrary: () => ask('createLibrary'),
  switchLibrary: (handle) => ask('switchLibrary', handle),
  loadReading: () => ask('loadReading'),
  saveReading: (record) => ask('saveReading', record),
  loadSettings: () => ask('loadSettings'),
  saveSettings: (settings) => ask('saveSettings', settings),
  loadRuntime: () => ask('loadRuntime'),
  onMenuCommand: (listener) =>
    listen<unknown>(menuChannel, (command) => {
      if (isMenuCommand(command)) listener(command);
    }),
  onImportProgress: (listener) => listen(importChannel, listener),
  onLibraryChange: (listener) => listen(libraryChannel, listener),
};

contextBridge.exposeInMainWorld('synoptic', bridge);
