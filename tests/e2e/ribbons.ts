import { expect, type Locator, type Page, test } from 'playwright/test';
import { doubleSize } from '../support/doubleSize';
import { expectInOrder } from '../support/expectInOrder';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';
import { whenStill } from '../support/whenStill';

let synoptic: RunningSynoptic;

/** As high as a line: what two tops may differ by and still stand side by side. */
const oneLine = 30;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
  await synoptic.window.getByRole('radio', { name: 'Ribbons' }).click();
});
test.afterEach(async () => {
  await synoptic.close();
});

function column(window: Page, account: string): Locator {
  return window.getByRole('group', { name: `Text of ${account}` });
}

function passage(window: Page, account: string, words: RegExp): Locator {
  return column(window, account).getByRole('listitem').filter({ hasText: words });
}

async function topOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.y ?? Number.NaN;
}

/** How much lower or higher one stands than the other, in pixels. */
async function apart(one: Locator, other: Locator): Promise<number> {
  return Math.abs((await topOf(one)) - (await topOf(other)));
}

/** Turns the wheel over a column until an element stands where the columns are kept together. */
async function wheelToReadingLine(window: Page, account: string, element: Locator): Promise<void> {
  const box = await column(window, account).boundingBox();
  if (box === null) throw new Error(`${account} has no column`);
  const readingLine = box.y + box.height / 3;
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const top = await whenStill(window, () => topOf(element));
  await window.mouse.wheel(0, top - readingLine);
  await expect
    .poll(async () => Math.abs((await topOf(element)) - readingLine))
    .toBeLessThan(oneLine);
}

async function openBudapest(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^Accounts:/ }).click();
  await window
    .getByRole('combobox', { name: 'Event' })
    .selectOption({ label: 'Budapest, 5 December 1994' });
  await window.keyboard.press('Escape');
}

test('every account stands in its own unbroken text, and the layout is remembered', async () => {
  const { window } = synoptic;
  const memcon = column(window, 'Memcon, 22 October 1993');
  await expect(memcon.getByRole('listitem')).toHaveCount(24);
  await expectInOrder(memcon.getByRole('button', { name: /^Passage/ }));
  await expect(memcon.getByText(/Gap in the text: .*elections to come/)).toBeAttached();
  await expect(memcon.locator('[data-mark]').first()).toBeAttached();
  await expect(
    window.getByRole('button', { name: /^Passage 3 of Christopher 1998.*Also told at M 14; T 6/ }),
  ).toBeVisible();
  await takePictures(synoptic, 'ribbons');
  await window.reload();
  await expect(window.getByRole('radio', { name: 'Ribbons' })).toBeChecked();
  await expect(memcon).toBeVisible();
});

test('the moment under the pointer is lifted out over all columns', async () => {
  const { window } = synoptic;
  const genius = passage(window, 'Christopher 1998', /stroke of genius/);
  await genius.hover();
  const frames = window.locator('.ribbon-lifted rect');
  await expect(frames).toHaveCount(3);
  await expect.poll(() => apart(frames.nth(1), genius)).toBeLessThan(oneLine);
  await window.getByRole('heading', { level: 1 }).hover();
  await expect(frames).toHaveCount(0);
});

test('the moment that has the focus is lifted out', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: /^Passage 3 of Christopher 1998/ }).focus();
  await expect(window.locator('.ribbon-lifted rect')).toHaveCount(3);
});

test('scrolling one column keeps the others on the same moment', async () => {
  const { window } = synoptic;
  const brilliant = passage(window, 'Memcon, 22 October 1993', /This is a brilliant idea/);
  const told = passage(window, 'Talbott 2002', /He called it “brilliant/);
  await expect.poll(() => apart(brilliant, told)).toBeGreaterThan(oneLine);
  await wheelToReadingLine(window, 'Memcon, 22 October 1993', brilliant);
  await expect.poll(() => apart(brilliant, told)).toBeLessThan(oneLine);
  await takePictures(synoptic, 'ribbons-scrolled');
});

test('a column is let go and taken back', async () => {
  const { window } = synoptic;
  const talbott = column(window, 'Talbott 2002');
  const scrolled = () => talbott.evaluate((text) => text.scrollTop);
  const along = window.getByRole('button', { name: 'Scrolls along: Talbott 2002' });
  await expect(along).toHaveAttribute('aria-pressed', 'true');
  await along.click();
  await expect(along).toHaveAttribute('aria-pressed', 'false');
  await expect(along).toHaveText('On its own');
  const brilliant = passage(window, 'Memcon, 22 October 1993', /This is a brilliant idea/);
  await wheelToReadingLine(window, 'Memcon, 22 October 1993', brilliant);
  expect(await scrolled()).toBe(0);
  await along.click();
  const told = passage(window, 'Talbott 2002', /He called it “brilliant/);
  await expect.poll(() => apart(brilliant, told)).toBeLessThan(oneLine);
});

test('what is told in another order crosses, and is travelled to', async () => {
  const { window } = synoptic;
  await openBudapest(window);
  await expect(window.locator('.ribbon-moved, .ribbon-stub.ribbon-moved').first()).toBeAttached();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('t');
  const reached = window.locator('.column-passage:focus');
  await expect(reached).toHaveAttribute('data-stop', /transposition/);
  await expect(window.locator('.ribbon-lifted rect').first()).toBeVisible();
  await takePictures(synoptic, 'ribbons-moved');
});

test('a moment that is clicked comes to the same height in all columns', async () => {
  const { window } = synoptic;
  const idea = passage(window, 'Christopher 1998', /a great idea/);
  const thrilled = passage(window, 'Memcon, 22 October 1993', /Tell Bill I am thrilled/);
  await idea.click();
  await expect.poll(() => apart(idea, thrilled)).toBeLessThan(oneLine);
});

test('a transposition told in words leads to its passage', async () => {
  const { window } = synoptic;
  await openBudapest(window);
  const sentence = window
    .getByRole('complementary', { name: 'Beside the comparison' })
    .getByRole('button', { name: /places .* before/ })
    .first();
  await sentence.click();
  await expect(window.locator('.column-passage:focus')).toBeInViewport();
});

test('differences are travelled to in the texts', async () => {
  const { window } = synoptic;
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('n');
  await expect(window.locator('[data-mark="differs"]:focus')).toBeInViewport();
});

test('silences and notes on them stand in the columns, and are travelled to', async () => {
  const { window } = synoptic;
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('s');
  const reached = window.locator('.column-passage:focus');
  await expect(reached).toContainText('Not in the extract of C');
  await reached.getByRole('button', { name: /^Write a note on the silence of Talbott/ }).click();
  await window.getByRole('textbox', { name: 'Your note, in Markdown' }).fill('He was there.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(
    window.getByRole('button', { name: /^Open the note on the silence of Talbott/ }),
  ).toBeVisible();
  await takePictures(synoptic, 'ribbons-silences');
});

test('axe finds nothing serious in the columns, light or dark', async () => {
  const { window } = synoptic;
  await expect(column(window, 'Talbott 2002')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme });
    expect(await seriousFindings(window)).toEqual([]);
  }
});

test('at twice the size the columns can all be brought into view', async () => {
  const { window } = synoptic;
  await doubleSize(synoptic);
  const last = passage(window, 'Talbott 2002', /Without letting Chris finish/);
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});
