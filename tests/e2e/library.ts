import { expect, type Locator, type Page, test } from 'playwright/test';
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

function sourceNamed(window: Page, name: string): Locator {
  return window
    .getByRole('table')
    .getByRole('rowheader')
    .getByRole('button', { name, exact: true });
}

test('the library shows what happened, who tells it, and every source', async () => {
  const { window } = synoptic;
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/NATO/);
  await expect(window.getByRole('heading', { level: 3, name: /22 October 1993/ })).toBeVisible();
  await expect(window.getByRole('table')).toHaveAttribute('aria-rowcount', '42');
  expect(await seriousFindings(window)).toEqual([]);
  await takePictures(synoptic, 'library');
});

test('an event opens beside its accounts', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: /^Compare: Prague/ }).click();
  await expect(window.getByRole('heading', { level: 1, name: /Prague/ })).toBeVisible();
  await expect(window.getByRole('columnheader', { name: /Base/ })).toBeVisible();
});

test('sources are found by title, author and archive, and what is not found is said', async () => {
  const { window } = synoptic;
  const find = window.getByRole('searchbox', { name: /Find a source/ });
  const memo = sourceNamed(window, 'Memo to Yeltsin, 1991');
  const talbott = sourceNamed(window, 'Talbott 2002');
  await find.fill('GARF');
  await expect(talbott).toHaveCount(0);
  await expect(memo).toBeVisible();
  await find.fill('Strobe Talbott');
  await expect(memo).toHaveCount(0);
  await expect(talbott).toBeVisible();
  await find.fill('Bismarck');
  await expect(window.getByText('No source has “Bismarck”')).toBeVisible();
  await window.getByRole('button', { name: /^Show all/ }).click();
  await expect(window.getByRole('table')).toBeVisible();
});

test('the heads of the columns put the table in order, and say so', async () => {
  const { window } = synoptic;
  const head = window.getByRole('columnheader', { name: 'Number' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const first = window.getByRole('row').nth(1);
  await expect(first).toContainText('Memo to Yeltsin, 1991');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toContainText('25');
  await expect(first).toContainText('inferred');
});

test('two ticked sources are compared, fewer are not, and the reason is said', async () => {
  const { window } = synoptic;
  const compare = window.getByRole('button', { name: /^Compare the/ });
  await expect(compare).toBeDisabled();
  await expect(compare).toHaveAccessibleDescription('Tick two to six sources to compare them.');
  await window.getByRole('checkbox', { name: 'Compare Christopher 1998' }).check();
  await expect(compare).toHaveAccessibleDescription(/tick another/);
  await window.getByRole('checkbox', { name: 'Compare Christopher 2001' }).check();
  await takePictures(synoptic, 'library-chosen');
  await window.getByRole('button', { name: 'Compare the 2 chosen' }).click();
  await expect(window.getByRole('columnheader', { name: /Christopher 1998.*Base/ })).toBeVisible();
  await expect(window.getByRole('columnheader', { name: /Christopher 2001/ })).toBeVisible();
});

test('what was ticked and sought is still there on the way back', async () => {
  const { window } = synoptic;
  await window.getByRole('checkbox', { name: 'Compare Christopher 1998' }).check();
  await window.getByRole('searchbox', { name: /Find a source/ }).fill('Christopher');
  await window.getByRole('button', { name: 'Christopher 2001', exact: true }).click();
  await expect(
    window.getByRole('heading', { level: 1, name: /Chances of a Lifetime/ }),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(window.getByRole('searchbox', { name: /Find a source/ })).toHaveValue('Christopher');
  await expect(window.getByRole('checkbox', { name: 'Compare Christopher 1998' })).toBeChecked();
});
