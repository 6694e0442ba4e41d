import { expect, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';
import { turnWheel } from '../support/turnWheel';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: 'Memcon, 22 October 1993', exact: true }).click();
  await layBeside(window, 'Talbott 2002');
});
test.afterEach(async () => {
  await synoptic.close();
});

async function layBeside(window: Page, source: string): Promise<void> {
  await window.getByRole('button', { name: 'Open beside', exact: true }).first().click();
  await choose(window, source);
  await expect(pane(window, source)).toBeVisible();
}

/** Takes a source from the list that is open. */
async function choose(window: Page, source: string): Promise<void> {
  await window.getByRole('combobox', { name: 'Find a source' }).fill(source);
  const chosen = window
    .getByRole('listbox', { name: 'Sources' })
    .getByRole('option', { selected: true });
  await expect(chosen).toContainText(source);
  await window.keyboard.press('Enter');
}

function pane(window: Page, source: string) {
  return window.getByRole('region', { name: source, exact: true });
}

test('two sources stand side by side, each with its own text', async () => {
  const { window } = synoptic;
  await expect(pane(window, 'Memcon, 22 October 1993')).toContainText('stroke of genius');
  await expect(pane(window, 'Talbott 2002').getByRole('heading', { level: 1 })).toBeVisible();
  await takePictures(synoptic, 'reading-desk');
  expect(await seriousFindings(window)).toEqual([]);
});

test('each pane finds its own words, and both stay marked', async () => {
  const { window } = synoptic;
  for (const source of ['Memcon, 22 October 1993', 'Talbott 2002']) {
    const here = pane(window, source);
    await here.getByRole('button', { name: 'Find', exact: true }).click();
    await here.getByRole('searchbox').fill('partnership');
    await expect(here.locator('.find-bar output')).toHaveText(/^1 of \d+/);
  }
  const markedPanes = () =>
    window.evaluate(() => {
      const panes = [...(CSS.highlights.get('find') ?? [])].map((range) =>
        range.startContainer.parentElement?.closest('[data-pane]')?.getAttribute('data-pane'),
      );
      return [...new Set(panes)].sort();
    });
  await expect.poll(markedPanes).toEqual(['0', '1']);
});

test('what opens in one pane leaves the other where it is, and Back closes it again', async () => {
  const { window } = synoptic;
  const memcon = pane(window, 'Memcon, 22 October 1993').locator('.pane-text');
  const scrolled = () => memcon.evaluate(({ scrollTop }) => scrollTop);
  const before = await turnWheel(memcon, 300);
  await pane(window, 'Talbott 2002').getByRole('button', { name: 'Go to ¶' }).click();
  await window.getByLabel('Number of the paragraph to go to').fill('2');
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('Number of the paragraph to go to')).toBeHidden();
  expect(await scrolled()).toBe(before);
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(pane(window, 'Talbott 2002')).toBeHidden();
});

test('four stand side by side, a fifth finds no room, and one is closed by its name', async () => {
  const { window } = synoptic;
  await layBeside(window, 'Christopher 1998');
  await layBeside(window, 'Goldgeier 2016');
  await window.getByRole('button', { name: 'Open beside', exact: true }).first().click();
  await choose(window, 'Talbott 2002');
  await expect(window.getByText(/Four sources stand side by side/)).toBeVisible();
  await window.getByRole('button', { name: 'Close Talbott 2002' }).click();
  await expect(window.locator('[data-pane]')).toHaveCount(3);
});

test('F6 leads from pane to pane', async () => {
  const { app, window } = synoptic;
  await pane(window, 'Memcon, 22 October 1993').locator('.pane-text').focus();
  await app.evaluate(({ Menu }) => {
    const go = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Go');
    go?.submenu?.items.find(({ label }) => label === 'Next P&ane')?.click();
  });
  await expect(pane(window, 'Talbott 2002').locator('.pane-text')).toBeFocused();
});
