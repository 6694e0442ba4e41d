import { expect, test } from 'playwright/test';
import { clipboardOf } from '../support/clipboardOf';
import { expectInOrder } from '../support/expectInOrder';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { runCommand } from '../support/runCommand';
import { seriousFindings } from '../support/seriousFindings';
import { stepThrough } from '../support/stepThrough';
import { takePictures } from '../support/takePictures';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
});
test.afterEach(async () => {
  await synoptic.close();
});

test('the founding comparison is on screen without a click', async () => {
  const { window } = synoptic;
  await expect(
    window.getByRole('heading', { level: 1, name: 'The meeting of 22 October 1993' }),
  ).toBeVisible();
  for (const account of ['Memcon, 22 October 1993', 'Christopher 1998', 'Talbott 2002']) {
    await expect(window.getByRole('columnheader', { name: account })).toBeVisible();
  }
  const genius = window.getByRole('row', { name: /This is a brilliant idea/ });
  await expect(genius.getByRole('cell', { name: /He called it “brilliant.”/ })).toBeVisible();
  await expect(genius.locator('[data-mark="differs"]').first()).toBeVisible();
  await takePictures(synoptic, 'comparison');
});

test('what is told in another order is said in words and leads to its place', async () => {
  const { window } = synoptic;
  const order = window.getByRole('complementary', { name: 'Beside the comparison' });
  const sentence = order.getByRole('button', {
    name: /Christopher 1998 places “long-term and evolutionary” before “.*great idea.*Memcon.* after it/,
  });
  await sentence.click();
  await expect(window.getByRole('row', { name: /longer term eventuality/ })).toBeFocused();
});

test('a reader goes from difference to difference by keyboard', async () => {
  const { window } = synoptic;
  await expect(window.locator('[data-mark="differs"]').first()).toBeVisible();
  const differences = window.locator('[data-stop~="difference"], [data-mark="differs"]');
  await stepThrough(window, 'n', differences);
});

test('the words marked are the reader’s choice, and it is remembered', async () => {
  const { window } = synoptic;
  const shared = window.locator('[data-mark]');
  await expect(shared.first()).toBeVisible();
  await window.getByRole('radio', { name: 'Nothing' }).click();
  await expect(shared).toHaveCount(0);
  await window.getByRole('radio', { name: 'Agreements' }).click();
  await expect(shared.filter({ hasText: 'stroke of genius' }).first()).toBeVisible();
  await window.reload();
  await expect(window.getByRole('radio', { name: 'Agreements' })).toBeChecked();
});

test('another base gives its order to the rows', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Make base: Christopher 1998' }).click();
  await expect(window.getByRole('columnheader', { name: /Christopher 1998.*Base/ })).toBeVisible();
  await expect(
    window.getByRole('button', { name: 'Make base: Memcon, 22 October 1993' }),
  ).toBeVisible();
});

test('the rows follow any account’s own order, while the words are compared with the base', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Its order for the rows: Christopher 1998' }).click();
  await expect(window.getByRole('columnheader', { name: /Christopher 1998.*Order/ })).toBeVisible();
  await expect(window.getByRole('columnheader', { name: /Memcon.*Base/ })).toBeVisible();
  const ordinals = window.getByRole('button', { name: /^Passage \d+ of Christopher 1998/ });
  await expectInOrder(ordinals);
  await takePictures(synoptic, 'order-of-another');
});

test('the column in focus is made the base, moved and hidden by command', async () => {
  const { app, window } = synoptic;
  const command = async (words: string) => {
    await window.getByRole('button', { name: 'Talbott 2002', exact: true }).first().focus();
    await app.evaluate(({ BrowserWindow }, id) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('menuCommand', id);
    }, words);
  };
  await command('makeBase');
  await expect(window.getByRole('columnheader', { name: /Talbott 2002.*Base/ })).toBeVisible();
  await command('moveColumnLeft');
  await expect(window.getByRole('columnheader').nth(2)).toContainText('Talbott 2002');
  await command('hideColumn');
  await expect(window.getByRole('columnheader', { name: /Talbott/ })).toHaveCount(0);
});

test('the layout is changed by key, and the reader stays at their place', async () => {
  const { window } = synoptic;
  const genius = window.getByText(/it is a stroke of genius/);
  await window.getByRole('row', { name: /This is a brilliant idea/ }).evaluate((row) => {
    row.scrollIntoView({ block: 'center' });
  });
  await expect(genius).toBeInViewport();
  await window.keyboard.press('b');
  await expect(window.getByRole('group', { name: /^Text of Memcon/ })).toBeVisible();
  await expect(genius).toBeInViewport();
  await window.getByRole('button', { name: 'Scrolls along: Talbott 2002' }).click();
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(genius).toBeInViewport();
  await expect(window.getByRole('button', { name: 'Scrolls along: Talbott 2002' })).toHaveText(
    'On its own',
  );
  await window.keyboard.press('r');
  await expect(window.getByRole('table')).toBeVisible();
  await expect(genius).toBeInViewport();
});

test('a column is moved', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Move left: Talbott 2002' }).click();
  await expect(window.getByRole('columnheader')).toContainText([
    'Moment',
    'Memcon',
    'Talbott',
    'Christopher',
  ]);
});

test('accounts are put in and taken out, two at the least', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: /^Accounts:/ }).click();
  await window.getByRole('checkbox', { name: /Goldgeier/ }).check();
  await expect(window.getByRole('columnheader', { name: /Goldgeier/ })).toBeVisible();
  await window.getByRole('checkbox', { name: /Goldgeier/ }).uncheck();
  await window.getByRole('checkbox', { name: /Talbott/ }).uncheck();
  await expect(window.getByRole('checkbox', { name: /Memcon/ })).toBeDisabled();
});

test('another event opens from the comparison, and back leads home', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: /^Accounts:/ }).click();
  await window
    .getByRole('combobox', { name: 'Event' })
    .selectOption({ label: 'Budapest, 5 December 1994' });
  await expect(window.getByRole('heading', { level: 1, name: /Budapest/ })).toBeVisible();
  await takePictures(synoptic, 'budapest');
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(window.getByRole('heading', { level: 1, name: /22 October/ })).toBeVisible();
});

test('every command is in the palette', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: /Commands/ }).click();
  await window.getByRole('combobox', { name: 'Find a command' }).fill('mark noth');
  await expect(window.getByRole('option')).toHaveCount(1);
  await takePictures(synoptic, 'palette');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('radio', { name: 'Nothing' })).toBeChecked();
});

test('axe finds nothing serious in the comparison', async () => {
  const { window } = synoptic;
  await expect(window.getByRole('table')).toBeVisible();
  expect(await seriousFindings(window)).toEqual([]);
});

test('what an account leaves out is listed by kind and leads to its place', async () => {
  const { window } = synoptic;
  await window.getByRole('radio', { name: 'Silences' }).click();
  const side = window.getByRole('complementary', { name: 'Beside the comparison' });
  await expect(side.getByText(/^Gap in the text we hold: \d/).first()).toBeVisible();
  await expect(
    side
      .getByRole('listitem')
      .filter({ hasText: /Yes, that is the case.*told by M$/ })
      .last(),
  ).toBeVisible();
  await takePictures(synoptic, 'silences');
  await side
    .getByRole('button', { name: /Yes, that is the case/ })
    .last()
    .click();
  await expect(window.getByRole('row', { name: /Yes, that is the case/ })).toBeFocused();
});

test('words are found on the page, one after the other', async () => {
  const { window } = synoptic;
  await runCommand(window, 'find on this page');
  await window.getByRole('searchbox', { name: 'Find on this page' }).fill('stroke of genius');
  await expect(window.getByText('1 of 2')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByText('2 of 2')).toBeVisible();
  await takePictures(synoptic, 'find');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('searchbox')).toHaveCount(0);
});

test('a link to a place leads back there', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Make base: Talbott 2002' }).click();
  await expect(window.getByRole('columnheader', { name: /Talbott 2002.*Base/ })).toBeVisible();
  await runCommand(window, 'copy a link');
  await expect(window.getByText(/^Link copied/)).toBeVisible();
  await expect.poll(() => clipboardOf(synoptic)).toContain('base=talbott-2002');
  const link = await clipboardOf(synoptic);
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await runCommand(window, 'open a link');
  await window.getByRole('textbox', { name: 'Link to a place' }).fill('nonsense');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('alert')).toContainText('no link to a place');
  await window.getByRole('textbox', { name: 'Link to a place' }).fill(link);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('columnheader', { name: /Talbott 2002.*Base/ })).toBeVisible();
});

test('what is printed is the accounts, whole, without what only a screen can use', async () => {
  const { window } = synoptic;
  await expect(window.getByRole('row', { name: /Yes, that is the case/ })).toBeVisible();
  await window.emulateMedia({ media: 'print' });
  await expect(window.getByRole('complementary', { name: 'Beside the comparison' })).toBeHidden();
  await expect(window.getByRole('toolbar')).toBeHidden();
  const isWhole = () =>
    window.evaluate(() => {
      const last = [...document.querySelectorAll('.moment-row')].at(-1)?.getBoundingClientRect();
      return last !== undefined && last.bottom <= document.documentElement.scrollHeight;
    });
  await expect.poll(isWhole).toBe(true);
  await window.screenshot({ path: 'tests/screenshots/print.png', fullPage: true });
});
