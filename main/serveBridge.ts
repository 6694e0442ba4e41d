import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { ImportProgress } from '../domain/importing/importOutcome';
import type { Bridge, LibraryChange, MenuCommand } from '../preload/bridge';
import { importChannel, libraryChannel, menuChannel } from '../preload/channels';
import { answerQuestion } from './answerQuestion';
import { type Home, isAtHome } from './page/home';
import { questionNames } from './questions';

/** Answers the questions of our own window, and of nobody else. */
export function serveBridge(window: BrowserWindow, home: Home, answers: Bridge): void {
  for (const name of questionNames) {
    ipcMain.handle(name, (event, ...parts: unknown[]) =>
      answerQuestion(name, parts, isOurs(event, window, home), answers),
    );
  }
}

/** Tells the window which command was chosen in the menu. */
export function sendMenuCommand(window: BrowserWindow, command: MenuCommand): void {
  send(window, menuChannel, command);
}

/** Tells the window how far the files are that are being brought in. */
export function sendImportProgress(window: BrowserWindow, progress: ImportProgress): void {
  send(window, importChannel, progress);
}

/** Tells the window what has happened to the library. */
export function sendLibraryChange(window: BrowserWindow, change: LibraryChange): void {
  send(window, libraryChannel, change);
}

/** A window that is gone has nobody to tell. */
function send(window: BrowserWindow, channel: string, value: unknown): void {
  if (!window.isDestroyed()) window.webContents.send(channel, value);
}

/** Whether the main frame of our window asks, on our page. A frame that is gone already is nobody's. */
function isOurs(
  { sender, senderFrame }: IpcMainInvokeEvent,
  window: BrowserWindow,
  home: Home,
): boolean {
  if (window.isDestroyed() || sender !== window.webContents) return false;
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return isAtHome(home, senderFrame.url);
}
