import { expect, test } from 'playwright/test';
import { launchSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { writeNote } from '../support/writeNote';

test('a page that ends on its own is opened anew with a word about it, and the notes are there', async () => {
  const synoptic = await launchSynoptic();
  const { app, window } = synoptic;
  await selectWords(window.getByText(/it is a stroke of genius/), 'stroke of genius');
  await writeNote(window, 'Whose word was it?');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    await new Promise<void>((resolve) => {
      page?.once('did-finish-load', () => resolve());
      page?.forcefullyCrashRenderer();
    });
  });
  // The test's hold on the page ended with the page: the window is asked through main.
  const inPage = (words: string) =>
    app.evaluate(
      ({ BrowserWindow }, script) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
      words,
    );
  await expect
    .poll(() => inPage('document.querySelector("[role=alert]")?.textContent ?? ""'))
    .toContain('The window had stopped working and was opened anew.');
  await expect
    .poll(() => inPage('document.querySelectorAll(".moment-row").length'))
    .toBeGreaterThan(0);
  await expect.poll(() => inPage('document.querySelectorAll(".noted").length')).toBeGreaterThan(0);
  await synoptic.close();
});
