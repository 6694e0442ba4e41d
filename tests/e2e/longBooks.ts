import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { asOneLine, writeLibrary } from '../../bench/window/writeLibrary';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { runCommand } from '../support/runCommand';
import { takePictures } from '../support/takePictures';
import { whenStill } from '../support/whenStill';

/** Books that take some seconds to align, and of more rows than are drawn without being gone to. */
const longBook = 42_000;

/** Books that are aligned aside too, but sooner. */
const shorterBook = 12_000;

/** As many words as make a line of 150,000 letters. */
const longLine = 25_000;

/** Until books are aligned, or a line of that length is compared word by word, on a slow machine; in milliseconds. */
const patience = 50_000;

let library: string;
let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(library, { recursive: true, force: true });
});

async function openBooks(words = longBook): Promise<Page> {
  await writeLibrary(library, words);
  synoptic = await launchSynoptic(undefined, `--library=${library}`);
  return synoptic.window;
}

/** The ordinal of the first passage of the left book that is wholly in sight. */
function firstInSight(window: Page): Promise<number> {
  return window.evaluate(() => {
    const heads = document.querySelector('.account-column > .account-head');
    const edge = heads?.getBoundingClientRect().bottom ?? 0;
    const ordinals = [...document.querySelectorAll('[data-key^="left#"]')];
    const first = ordinals.find((button) => button.getBoundingClientRect().top >= edge);
    return Number(first?.textContent);
  });
}

test('long accounts are read while they are aligned, and the reader stays at their place', async () => {
  const window = await openBooks();
  await expect(window.getByText(/Aligning the passages/)).toBeVisible();
  await expect(window.locator('.passage-text').first()).toBeVisible();
  await expect(window.locator('.moment-row')).toHaveCount(0);
  await window.getByRole('group', { name: 'Text of The left book' }).hover();
  await window.mouse.wheel(0, 12_000);
  await expect.poll(() => firstInSight(window)).toBeGreaterThan(50);
  const before = await whenStill(window, () => firstInSight(window));
  await expect(window.locator('.moment-row').first()).toBeAttached({ timeout: patience });
  await expect(window.locator(`[data-key="left#p${before}"]`)).toBeInViewport();
  await takePictures(synoptic, 'aligned');
});

test('a long comparison is stopped, read, and started again', async () => {
  const window = await openBooks(shorterBook);
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByText(/stopped before its passages were aligned/)).toBeVisible();
  await expect(window.locator('.passage-text').first()).toBeVisible();
  await takePictures(synoptic, 'not-aligned');
  await window.getByRole('button', { name: 'Start again' }).click();
  await expect(window.locator('.moment-row').first()).toBeVisible({ timeout: patience });
});

test('in a long comparison every way leads to what is not drawn yet', async () => {
  const window = await openBooks();
  await expect(window.locator('.moment-row').first()).toBeVisible({ timeout: patience });
  const overview = window.getByRole('slider', { name: 'Overview of the comparison' });
  const count = Number(await overview.getAttribute('aria-valuemax'));
  expect(count).toBeGreaterThan(await window.locator('.moment-row').count());
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Shift+S');
  await expect(window.locator('.silence:focus')).toBeInViewport();
  await overview.focus();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await expect(window.locator(`.moment-row[aria-rowindex="${count + 1}"]`)).toBeFocused();
  await overview.focus();
  await window.keyboard.press('End');
  await window.keyboard.press('PageUp');
  await window.keyboard.press('Enter');
  const reached = window.locator('.moment-row:focus [data-key]').first();
  const key = await reached.getAttribute('data-key');
  await runCommand(window, 'find on this page');
  await window.getByRole('searchbox', { name: 'Find on this page' }).fill('zasa bade');
  await expect(window.getByText(/^1 of \d+$/)).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByText(/^2 of \d+$/)).toBeVisible();
  await window.keyboard.press('Escape');
  await overview.focus();
  await window.keyboard.press('End');
  await window.keyboard.press('PageUp');
  await window.keyboard.press('Enter');
  await expect(window.locator(`.moment-row:focus [data-key="${key}"]`)).toBeInViewport();
  await window.keyboard.press('b');
  await expect(window.locator(`.column-passage [data-key="${key}"]`)).toBeInViewport();
  await expect(window.locator('[data-undrawn]').first()).toBeAttached();
  await window.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  await expect(window.locator('[data-undrawn]')).toHaveCount(0);
});

test('a line of 150,000 letters is read and compared, and keys are answered meanwhile', async () => {
  await writeLibrary(library, longLine, asOneLine);
  synoptic = await launchSynoptic(undefined, `--library=${library}`);
  const { window } = synoptic;
  await expect(window.locator('.passage-text').first()).toBeVisible();
  await window.keyboard.press('?');
  await expect(window.getByRole('heading', { name: 'Keys' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.locator('.moment-row').first()).toBeVisible({ timeout: patience });
  await runCommand(window, 'mark noth');
  await expect(window.getByRole('radio', { name: 'Nothing' })).toBeChecked();
  await window.getByRole('radio', { name: 'Differences' }).click();
  await expect(window.locator('[data-mark="differs"]').first()).toBeAttached({ timeout: patience });
  await takePictures(synoptic, 'long-line');
});

test('long versions are compared aside, and that is stopped and begun again', async () => {
  const window = await openBooks();
  await window.getByRole('button', { name: 'As two versions of one text' }).click();
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByText('The comparison was stopped before it was done.')).toBeVisible();
  await window.getByRole('button', { name: 'Start again' }).click();
  await expect(window.getByText(/\d+ differences/)).toBeVisible({ timeout: patience });
  await expect(window.locator('.version-paragraph').first()).toBeVisible();
});
