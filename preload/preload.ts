import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, type BridgeWindow, type MenuCommand, menuCommands } from './bridge';
import { menuChannel } from './channels';

/** Main answers with a value in every case; it checks what it is asked. */
function ask(question: keyof Bridge, ...parts: unknown[]) {
  return ipcRenderer.invoke(question, ...parts);
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
  loadSettings: () => ask('loadSettings'),
  saveSettings: (settings) => ask('saveSettings', settings),
  loadRuntime: () => ask('loadRuntime'),
  onMenuCommand: (listener) => {
    // The event stays here: it would hand the page a way to main.
    const listen = (_event: unknown, command: unknown): void => {
      if (isMenuCommand(command)) listener(command);
    };
    ipcRenderer.on(menuChannel, listen);
    return () => {
      ipcRenderer.removeListener(menuChannel, listen);
    };
  },
};

contextBridge.exposeInMainWorld('synoptic', bridge);
