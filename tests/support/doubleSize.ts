import type { RunningSynoptic } from './launchSynoptic';

/** A small window at twice the size, as a reader with weak eyes has it. */
export function doubleSize({ app }: RunningSynoptic): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    const [reader] = BrowserWindow.getAllWindows();
    reader?.setContentSize(1280, 800);
    reader?.webContents.setZoomFactor(2);
  });
}
