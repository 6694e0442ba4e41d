import { expect, type Locator, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { seriousFindings } from '../support/seriousFindings';
import { writeNote } from '../support/writeNote';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
});
test.afterEach(async () => {
  await synoptic.close();
});

function overview(window: Page): Locator {
  return window.getByRole('slider', { name: 'Overview of the comparison' });
}

/** The strip pressed so far down, from 0 to 1. */
async function pressAt(window: Page, share: number): Promise<void> {
  const box = await overview(window).boundingBox();
  if (box === null) throw new Error('the overview is not drawn');
  await overview(window).click({ position: { x: box.width / 2, y: share * box.height } });
}

for (const layout of ['Rows', 'Ribbons']) {
  test(`a press goes to that part of the comparison, in ${layout.toLowerCase()}`, async () => {
    const { window } = synoptic;
    await window.getByRole('radio', { name: layout }).click();
    const words = window.getByText(/it is a stroke of genius/);
    await expect(words).not.toBeInViewport();
    const place = window.locator('[id^="moment-"]').filter({ has: words });
    const number = Number((await place.getAttribute('id'))?.replace('moment-', ''));
    const count = Number(await overview(window).getAttribute('aria-valuemax'));
    await pressAt(window, (number - 0.5) / count);
    await expect(words).toBeInViewport();
  });
}

test('keys go from moment to moment, say which, and Enter goes into it', async () => {
  const { window } = synoptic;
  await overview(window).focus();
  await window.keyboard.press('End');
  const count = await overview(window).getAttribute('aria-valuemax');
  await expect(overview(window)).toHaveAttribute('aria-valuenow', String(count));
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowDown');
  await expect(overview(window)).toHaveAttribute('aria-valuetext', /^Moment 2, /);
  await expect(overview(window)).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.locator('#moment-2')).toBeFocused();
});

test('every kind of landmark has a shape of its own and says what it is', async () => {
  const { window } = synoptic;
  const shapes = overview(window).locator('svg g path');
  await expect(async () => {
    const drawn = await shapes.evaluateAll((paths) =>
      paths.map((path) => [
        path.parentElement?.getAttribute('class'),
        path.getAttribute('d'),
        path.parentElement?.querySelector('title')?.textContent,
      ]),
    );
    const kinds = new Map(drawn.map(([kind, shape]) => [kind, shape]));
    expect(kinds.size).toBeGreaterThan(1);
    expect(new Set(kinds.values()).size).toBe(kinds.size);
    for (const [, , title] of drawn) expect(title).toMatch(/^Moments? \d+/);
  }).toPass();
});

test('a note appears in the overview when it is written', async () => {
  const { window } = synoptic;
  const notes = overview(window).locator('.overview-note');
  await expect(notes).toHaveCount(0);
  await selectWords(window.getByText(/it is a stroke of genius/), 'stroke of genius');
  await writeNote(window, 'Whose word was it?');
  await expect(notes).toHaveCount(1);
  expect(await seriousFindings(window)).toEqual([]);
});
