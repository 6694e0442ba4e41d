import { expect, type Page, test } from 'playwright/test';
import { clipboardOf } from '../support/clipboardOf';
import { doubleSize } from '../support/doubleSize';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
  await openMemcon(synoptic.window);
});
test.afterEach(async () => {
  await synoptic.close();
});

async function openMemcon(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: 'Memcon, 22 October 1993', exact: true }).click();
  await expect(title(window)).toHaveText(/Secretary Christopher with President Yeltsin/);
}

function title(window: Page) {
  return window.getByRole('heading', { level: 1 });
}

test('a source says what it is, where it comes from and by whom each passage is known', async () => {
  const { window } = synoptic;
  const article = window.getByRole('article');
  await expect(title(window)).toBeFocused();
  await expect(article.getByText('22 October 1993 · Zavidovo')).toBeVisible();
  await expect(article.getByText(/the number is inferred from the order/)).toBeVisible();
  const genius = article.getByRole('listitem').filter({ hasText: 'stroke of genius' });
  await expect(genius.locator('.paragraph-number')).toHaveText('14');
  await expect(genius).toContainText('Boris Yeltsin, quoted word for word');
  await expect(genius.getByRole('button', { name: 'Goldgeier 2016' })).toBeVisible();
  await expect(article.getByText(/Gap in the text: .*elections to come/)).toBeVisible();
  await takePictures(synoptic, 'reading');
});

test('a document that is named opens, and back and forward lead between the two', async () => {
  const { window } = synoptic;
  await window.getByRole('link', { name: /^Document 4:/ }).click();
  await expect(title(window)).toHaveText(/Letter from President Yeltsin/);
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(title(window)).toHaveText(/Secretary Christopher with President Yeltsin/);
  await window.getByRole('button', { name: 'Forward' }).click();
  await expect(title(window)).toHaveText(/Letter from President Yeltsin/);
});

test('a document that is named opens by keyboard', async () => {
  const { window } = synoptic;
  await window.getByRole('link', { name: /^Document 7:/ }).focus();
  await window.keyboard.press('Enter');
  await expect(title(window)).toHaveText(/Kozyrev/);
  await expect(title(window)).toBeFocused();
});

test('the work in which a passage is read opens', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Goldgeier 2016' }).first().click();
  await expect(title(window)).toHaveText(/Promises Made/);
});

test('what a source tells of opens as a comparison with it', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Goldgeier 2016' }).first().click();
  await window
    .getByRole('region', { name: 'What it tells of' })
    .getByRole('button', { name: 'The meeting of 22 October 1993' })
    .click();
  await expect(title(window)).toHaveText('The meeting of 22 October 1993');
  await expect(window.getByRole('columnheader', { name: /Goldgeier 2016/ })).toBeVisible();
});

test('a passage of the comparison opens in its source, in view and with the focus', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Comparison', exact: true }).click();
  await window.getByRole('button', { name: 'Passage 14 of Memcon, 22 October 1993' }).click();
  const words = window.getByText('“This is a brilliant idea, it is a stroke of genius.”');
  await expect(words).toBeInViewport();
  await expect(words).toBeFocused();
});

test('words are copied with their quotation marks and where they stand', async () => {
  const { window } = synoptic;
  await selectWords(window.getByText(/it is a stroke of genius/), 'stroke of genius');
  await window.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(window.getByText('Copied with its citation.')).toBeVisible();
  await expect
    .poll(() => clipboardOf(synoptic))
    .toMatch(
      /^“stroke of genius” \(Conversation of Secretary Christopher .*22 October 1993.*Document 8 \[number inferred\].*quoted in Goldgeier/,
    );
});

test('words are selected, word by word, without a mouse', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Select words in passage 2', exact: true }).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await expect
    .poll(() => window.evaluate(() => String(document.getSelection()).trim()))
    .toBe('was deeply grateful');
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: 'Write a note' })).toBeFocused();
  await takePictures(synoptic, 'reading-selected');
});

test('axe finds nothing serious in the reading view, light or dark', async () => {
  const { window } = synoptic;
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme });
    expect(await seriousFindings(window)).toEqual([]);
  }
});

test('at twice the size nothing has to be read sideways', async () => {
  const { window } = synoptic;
  await doubleSize(synoptic);
  await expect
    .poll(() => window.getByRole('main').evaluate((page) => page.scrollWidth - page.clientWidth))
    .toBe(0);
});
