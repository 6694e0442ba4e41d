import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';

let userData: string;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'synoptic-window-'));
});
test.afterEach(async () => {
  await rm(userData, { recursive: true, force: true });
});

test('a second start ends at once and brings the first window forward', async () => {
  const first = await launchSynoptic(userData);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const { spawnfile, spawnargs } = first.app.process();
  const ports = /^--(inspect|remote-debugging-port)/;
  const second = spawn(
    spawnfile,
    spawnargs.slice(1).filter((word) => !ports.test(word)),
    { cwd: join(__dirname, '../..'), stdio: 'ignore' },
  );
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect
    .poll(() =>
      first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
    )
    .toBe(true);
  await first.close();
});

test('the window opens again where it was closed', async () => {
  const bounds = { x: 60, y: 40, width: 1000, height: 700 };
  const first = await launchSynoptic(userData);
  // What the screen says of a window that has just been shown may still be on its way, and be of where it was before.
  await expect(first.window.getByRole('heading', { level: 1 })).toBeVisible();
  await first.app.evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    bounds,
  );
  await expect.poll(() => boundsInPage(first)).toEqual(bounds);
  await expect.poll(() => boundsOf(first)).toEqual(bounds);
  await first.close();
  const again = await launchSynoptic(userData);
  await expect.poll(() => boundsOf(again)).toEqual(bounds);
  await again.close();
});

/** Where main says that the window stands. */
function boundsOf({ app }: RunningSynoptic) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

/** Where the page says that its window stands, which hears of it after main. */
function boundsInPage({ window }: RunningSynoptic) {
  return window.evaluate(() => ({
    x: globalThis.screenX,
    y: globalThis.screenY,
    width: globalThis.outerWidth,
    height: globalThis.outerHeight,
  }));
}
