import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { writeLibrary } from '../../bench/window/writeLibrary';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { runCommand } from '../support/runCommand';

/** Books of more paragraphs than are drawn without being gone to. */
const longBook = 42_000;

/** Until the books are compared on a slow machine, in milliseconds. */
const patience = 50_000;

let library: string;
let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  await writeLibrary(library, longBook);
  synoptic = await launchSynoptic(undefined, `--library=${library}`);
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(library, { recursive: true, force: true });
});

test('in long versions every way leads to what is not drawn yet', async () => {
  const { window } = synoptic;
  const undrawn = window.locator('[data-undrawn]');
  await window.getByRole('button', { name: 'As two versions of one text' }).click();
  await expect(window.getByText(/\d+ differences/)).toBeVisible({ timeout: patience });
  await expect(undrawn.first()).toBeAttached();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Shift+T');
  const sign = window.locator('.moved-sign:focus');
  await expect(sign).toBeInViewport();
  const there = await sign.getAttribute('id');
  await window.keyboard.press('Enter');
  await expect(sign).toBeInViewport();
  await expect(sign).not.toHaveAttribute('id', there ?? '');
  await runCommand(window, 'find on this page');
  await window.getByRole('searchbox', { name: 'Find on this page' }).fill('zasa bade');
  await expect(window.getByText(/^1 of \d+$/)).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByRole('radio', { name: 'In one text' }).click();
  await expect(undrawn.first()).toBeAttached();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Shift+N');
  await expect(window.locator('[data-stop="difference"]:focus')).toBeInViewport();
  await window.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  await expect(undrawn).toHaveCount(0);
});
