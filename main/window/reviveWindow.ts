import { app, type BrowserWindow, dialog } from 'electron';
import type { Problem } from '../../domain/result';

/** A page that stops again so soon after it was opened anew would stop for ever, in milliseconds. */
const tooSoon = 10_000;

/**
 * Opens the page anew when its process has ended on its own, where the window would stay blank.
 * @returns what the reader must be told of that, once
 */
export function reviveWindow(window: BrowserWindow): () => readonly Problem[] {
  let untold: readonly Problem[] = [];
  let revived = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (performance.now() - revived < tooSoon) return giveUp(reason);
    revived = performance.now();
    untold = [pageStopped];
    window.webContents.reload();
  });
  return () => {
    const problems = untold;
    untold = [];
    return problems;
  };
}

const pageStopped: Problem = {
  message: 'The window had stopped working and was opened anew.',
  advice: 'All that said “Saved” is on disk; words typed in the last moment before may be missing.',
};

function giveUp(reason: string): void {
  dialog.showErrorBox(
    'Synoptic’s window stops again and again',
    `All that said “Saved” is on disk. Start Synoptic anew. (The page ended: ${reason}.)`,
  );
  app.quit();
}
