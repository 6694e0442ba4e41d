import { expect, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
  await synoptic.window.getByRole('button', { name: 'Library', exact: true }).click();
});
test.afterEach(async () => {
  await synoptic.close();
});

function rows(window: Page) {
  return window.getByRole('table').getByRole('rowheader');
}

function row(window: Page, name: string) {
  return window.getByRole('row').filter({ has: window.getByRole('button', { name, exact: true }) });
}

test('the list is narrowed by kind, holder and event, and every number keeps its promise', async () => {
  const { window } = synoptic;
  const narrow = window.getByRole('group', { name: 'Narrow the list' });
  const kind = narrow.getByLabel('Kind');
  const memcons = await kind.getByRole('option', { name: /^memcon \(/ }).textContent();
  await kind.selectOption('memcon');
  await expect(rows(window)).toHaveCount(Number(/\d+/.exec(memcons ?? '')?.[0]));
  await narrow.getByLabel('Event').selectOption('1993-10-22-zavidovo');
  await expect(row(window, 'Memcon, 22 October 1993')).toBeVisible();
  await takePictures(synoptic, 'library-narrowed');
  await narrow.getByRole('button', { name: /Show everything/ }).click();
  await expect(row(window, 'Talbott 2002')).toBeVisible();
});

test('two clocks tell when things happened and when they were told, and narrow the list', async () => {
  const { window } = synoptic;
  const happened = window.getByRole('group', { name: 'Happened' });
  const bar = happened.getByRole('button', { name: /1993: \d+/ });
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  const promised = Number(/: (\d+)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
  await expect(rows(window)).toHaveCount(promised);
  // A memoir of 2002 stands where it happened on the one clock, and where it was written on the other.
  await expect(row(window, 'Talbott 2002')).toBeVisible();
  await window
    .getByRole('group', { name: 'Written or released' })
    .getByRole('button', { name: /2002: 1/ })
    .click();
  await expect(rows(window)).toHaveCount(1);
  await expect(row(window, 'Talbott 2002')).toBeVisible();
  expect(await seriousFindings(window)).toEqual([]);
  await takePictures(synoptic, 'library-timeline');
});

test('what is said of a source is changed in its place, kept, and taken back', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Change what is said of Talbott 2002' }).click();
  const details = window.getByRole('group', { name: /What is said of Talbott 2002/ });
  await details.getByLabel('Written or released').fill('last spring');
  await details.getByLabel('Written or released').press('Enter');
  await expect(details.getByRole('alert')).toContainText('EDTF');
  await details.getByLabel('Written or released').fill('2002-05');
  await details.getByLabel('Written or released').press('Enter');
  await expect(details.getByText('May 2002')).toBeVisible();
  await details.getByLabel('Short title').fill('Talbott, The Russia Hand');
  await details.getByLabel('Short title').press('Tab');
  await expect(window.getByRole('status').filter({ hasText: 'Short title' })).toBeVisible();
  await takePictures(synoptic, 'library-details');
  await window.getByRole('button', { name: /^Done with/ }).click();
  await expect(row(window, 'Talbott, The Russia Hand')).toBeVisible();
  await window.getByRole('button', { name: 'Undo the change' }).click();
  await expect(row(window, 'Talbott 2002')).toBeVisible();
  await expect(row(window, 'Talbott 2002')).toContainText('May 2002');
});

test('tags and collections are given to several sources at once and narrow the list', async () => {
  const { window } = synoptic;
  for (const name of ['Talbott 2002', 'Christopher 1998'])
    await window.getByRole('checkbox', { name: `Compare ${name}` }).check();
  await window.getByLabel('Tag for the ticked sources').fill('memoirs');
  await window.getByLabel('Tag for the ticked sources').press('Enter');
  await window.getByLabel('Collection for the ticked sources').fill('Zavidovo');
  await window.getByLabel('Collection for the ticked sources').press('Enter');
  await expect(row(window, 'Talbott 2002')).toContainText('#memoirs · in Zavidovo');
  await window.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('memoirs');
  await expect(rows(window)).toHaveCount(2);
});

test('a removed source lies in the trash, comes back, and is gone when the trash is emptied', async () => {
  const { window } = synoptic;
  await window.getByRole('checkbox', { name: 'Compare New York Times, 6 December 1994' }).check();
  await window.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(row(window, 'New York Times, 6 December 1994')).toBeHidden();
  await expect(window.getByRole('heading', { name: 'Trash' })).toBeVisible();
  await window.getByRole('button', { name: 'Undo removal' }).click();
  await expect(row(window, 'New York Times, 6 December 1994')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Trash' })).toBeHidden();
  await window.getByRole('checkbox', { name: 'Compare New York Times, 6 December 1994' }).check();
  await window.getByRole('button', { name: 'Remove', exact: true }).click();
  await takePictures(synoptic, 'library-trash');
  await window.getByRole('button', { name: 'Empty the trash' }).click();
  await expect(window.getByRole('heading', { name: 'Trash' })).toBeHidden();
  await expect(row(window, 'New York Times, 6 December 1994')).toBeHidden();
});
