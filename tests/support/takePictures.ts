import { join } from 'node:path';
import type { RunningSynoptic } from './launchSynoptic';

const folder = join(__dirname, '../screenshots');

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Leaves pictures of the window as it stands, light and dark, at two usual sizes. */
export async function takePictures({ app, window }: RunningSynoptic, name: string): Promise<void> {
  for (const { width, height } of sizes) {
    await app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme });
      await window.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
    }
  }
  await window.emulateMedia({ colorScheme: null });
}
