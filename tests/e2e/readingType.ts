import { expect, type Locator, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: 'Memcon, 22 October 1993', exact: true }).click();
  await window.getByRole('button', { name: 'Type', exact: true }).click();
});
test.afterEach(async () => {
  await synoptic.close();
});

function firstWords(window: Page): Locator {
  return window.locator('.read-passage .passage-text').first();
}

test('the size follows the slider at once, by keyboard', async () => {
  const { window } = synoptic;
  await expect(firstWords(window)).toHaveCSS('font-size', '18px');
  await window.getByLabel('Size', { exact: true }).focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(firstWords(window)).toHaveCSS('font-size', '20px');
});

test('the hyperlegible face has letters for Russian too', async () => {
  const { window } = synoptic;
  await window.getByRole('radio', { name: 'Hyperlegible' }).click();
  await expect(firstWords(window)).toHaveCSS('font-family', /^"?Andika/);
  const isThere = await window.evaluate(async () => {
    await Promise.all(
      ['italic 400', '400', '700'].map((font) => document.fonts.load(`${font} 18px Andika`, 'Aя')),
    );
    return ['400', 'italic 400', '700'].map((font) =>
      document.fonts.check(`${font} 18px Andika`, 'Aя'),
    );
  });
  expect(isThere).toEqual([true, true, true]);
});

test('words are hyphenated only when the reader asks for it', async () => {
  const { window } = synoptic;
  await expect(firstWords(window)).not.toHaveCSS('hyphens', 'auto');
  await window.getByLabel('Hyphenate at the ends of lines').check();
  await expect(firstWords(window)).toHaveCSS('hyphens', 'auto');
});

test('type and theme are as the reader left them at the next start', async () => {
  const { window, userData } = synoptic;
  await window.getByRole('radio', { name: 'Sepia' }).click();
  await window.getByRole('radio', { name: 'Sans' }).click();
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(window.locator('html')).toHaveAttribute('data-face', 'sans');
  await synoptic.app.close();
  const again = await launchSynoptic(userData);
  await expect(again.window.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(again.window.locator('html')).toHaveAttribute('data-face', 'sans');
  synoptic = again;
});

test('the panel closes on Escape and gives the focus back', async () => {
  const { window } = synoptic;
  await expect(window.getByRole('radio', { name: 'System' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('region', { name: 'Type and theme' })).toBeHidden();
  await expect(window.getByRole('button', { name: 'Type', exact: true })).toBeFocused();
});
