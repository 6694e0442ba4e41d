import { expect, type Locator, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
});
test.afterEach(async () => {
  await synoptic.close();
});

/** Chooses the moment whose row has these words, and gives back its details. */
async function chooseMoment(words: RegExp): Promise<Locator> {
  const row = synoptic.window.getByRole('row', { name: words });
  await row.getByRole('rowheader').getByRole('button').first().click();
  return synoptic.window.getByRole('region', { name: 'Details' });
}

test('the details of a moment say what agrees and who alone has what', async () => {
  const details = await chooseMoment(/told him that the United States would propose/);
  const table = details.getByRole('table');
  await expect(table.getByRole('row', { name: /Partnership for Peace M C.* agree/ })).toBeVisible();
  await expect(
    table.getByRole('row', { name: /North Atlantic Cooperation Council M only M/ }),
  ).toBeVisible();
  await expect(table.getByRole('rowheader', { name: 'Speaker' })).toBeVisible();
  await table.scrollIntoViewIfNeeded();
  await takePictures(synoptic, 'details');
});

test('a detail chosen is shown where it stands', async () => {
  const { window } = synoptic;
  const details = await chooseMoment(/told him that the United States would propose/);
  await details.getByRole('button', { name: 'Partnership for Peace' }).click();
  const shown = () =>
    window.evaluate(() =>
      [...(CSS.highlights.get('detail') ?? [])].map((range) => range.toString()),
    );
  await expect.poll(shown).toContain('Partnership for Peace');
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(1);
  await takePictures(synoptic, 'details-shown');
});

test('a moment that one account alone tells is called that', async () => {
  const details = await chooseMoment(/first free and fair/);
  await expect(details.getByText('Only M tells this moment')).toBeVisible();
  await expect(details.getByRole('cell', { name: '1917' })).toBeVisible();
});

test('axe finds nothing serious in the details', async () => {
  const { window } = synoptic;
  await expect((await chooseMoment(/first free and fair/)).getByRole('table')).toBeVisible();
  expect(await seriousFindings(window)).toEqual([]);
});
