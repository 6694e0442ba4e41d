import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';
import { type Piece, paragraph, writeImported } from '../support/writeImported';

const memcon: readonly Piece[] = [
  paragraph('PARTICIPANTS: President Yeltsin'),
  paragraph('DATE: October 22, 1993'),
  paragraph('PRESIDENT YELTSIN: It has been quiet since October 5. It is a stroke of genius.'),
  paragraph(
    'SECRETARY CHRISTOPHER: [3 lines redacted] We shall see it as a longer-term eventuality.',
  ),
  paragraph('[p. 2]'),
  paragraph('PRESIDENT YELTSIN: The elections will be held on December 12, 1993.'),
  paragraph('MR. TALBOTT: So it is.'),
  paragraph('SECRETARY CHRISTOPHER: I thank you.'),
];

const filler = Array.from({ length: 40 }, (_, i) =>
  paragraph(
    `Paragraph ${i} says at some length what the one before it has said already. `.repeat(3),
  ),
);

/** Three documents of a briefing book that has lost all headings but one. */
const briefing: readonly Piece[] = ['Document 1', 'Thumbnail', 'Thumbnail'].flatMap((head) => [
  paragraph(head),
  paragraph('Source: U.S. Department of State. Date/Case ID: 08 MAY 2000 200000982'),
  paragraph('Christopher is taken to Zavidovo.'),
  ...filler.slice(0, 5),
]);

let synoptic: RunningSynoptic;
let library: string;

test.beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  await writeImported(library, { memcon, briefing, long: filler });
  synoptic = await launchSynoptic(undefined, `--library=${library}`);
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(library, { recursive: true, force: true });
});

async function open(window: Page, source: string): Promise<void> {
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: source, exact: true }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(`The document ${source}`);
}

/** Chooses an item of the menu, as its key does. */
async function choose({ app }: RunningSynoptic, menu: string, item: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, [of, named]) => {
      const items = Menu.getApplicationMenu()?.items.find(({ label }) => label === of)?.submenu
        ?.items;
      items?.find(({ label }) => label.replace('&', '') === named)?.click();
    },
    [menu, item] as const,
  );
}

function marked(window: Page, words: string | RegExp): Locator {
  return window.getByRole('article').getByRole('button', { name: words });
}

test('what was recognised is marked, told by the keyboard, confirmed, undone and done again', async () => {
  const { window } = synoptic;
  await open(window, 'memcon');
  const christopher = marked(window, /^SECRETARY CHRISTOPHER: speaker/).first();
  await expect(christopher).toHaveAccessibleName('SECRETARY CHRISTOPHER: speaker, inferred');
  await expect(christopher).toHaveCSS('font-variant-caps', 'all-small-caps');
  await expect(marked(window, 'PRESIDENT YELTSIN: speaker').first()).not.toHaveAttribute(
    'data-inferred',
  );
  await expect(marked(window, 'December 12, 1993: date 1993-12-12')).toBeVisible();
  await expect(marked(window, '[p. 2]: page 2')).toBeVisible();
  await expect(marked(window, '[3 lines redacted]: gap: withheld')).toBeVisible();
  await expect(marked(window, /./).locator('visible=true').first()).toHaveAttribute(
    'tabindex',
    '-1',
  );
  expect(await seriousFindings(window)).toEqual([]);
  await takePictures(synoptic, 'reading-marks');

  await marked(window, 'October 5: date 1993?-10-05, inferred').focus();
  await choose(synoptic, '&Go', 'Next Thing Recognised');
  await expect(christopher).toBeFocused();
  await window.keyboard.press('Enter');
  const panel = window.getByRole('dialog', { name: 'What was recognised' });
  await expect(panel).toContainText('SECRETARY CHRISTOPHER speaks, for the line begins');
  expect(await seriousFindings(window)).toEqual([]);
  await panel.getByRole('button', { name: 'Confirm' }).press('Enter');
  await expect(christopher).toHaveAccessibleName('SECRETARY CHRISTOPHER: speaker');
  await choose(synoptic, '&Edit', 'Undo');
  await expect(christopher).toHaveAccessibleName('SECRETARY CHRISTOPHER: speaker, inferred');
  await choose(synoptic, '&Edit', 'Redo');
  await expect(christopher).toHaveAccessibleName('SECRETARY CHRISTOPHER: speaker');
});

test('the list beside the text leads to each, confirms many at once, and hides the marks', async () => {
  const { window, userData } = synoptic;
  await open(window, 'memcon');
  await window.getByRole('button', { name: 'Recognised', exact: true }).click();
  const list = window.getByRole('region', { name: 'What was recognised in memcon' });
  await expect(list.locator('summary')).toHaveText([
    'Speakers 3, 2 inferred',
    'Dates 3, 1 inferred',
    'Gaps 1',
    'Pages 1',
  ]);
  await list.getByLabel('Only what is inferred').check();
  await expect(list.locator('summary')).toHaveText([
    'Speakers 2, all inferred',
    'Dates 1, all inferred',
  ]);
  await list.getByLabel('Only what is inferred').uncheck();
  await list.locator('summary', { hasText: 'Speakers' }).click();
  await list.getByRole('button', { name: /^MR. TALBOTT/ }).click();
  await expect(marked(window, /^MR. TALBOTT/)).toBeFocused();
  await list.getByRole('button', { name: 'Confirm both speakers' }).click();
  await expect(list.locator('summary').first()).toHaveText('Speakers 3');
  await list.locator('summary', { hasText: 'Dates' }).click();
  await list.getByRole('button', { name: 'Reject October 5' }).click();
  await expect(marked(window, /^October 5/)).toHaveCount(0);
  await list.getByText('1 rejected').click();
  expect(await seriousFindings(window)).toEqual([]);
  await list.getByRole('button', { name: 'Take back' }).click();
  await expect(marked(window, /^October 5/)).toBeVisible();

  await list.getByLabel('Marked in the text').uncheck();
  await expect(window.locator('.recognised')).toHaveCount(0);
  await synoptic.app.close();
  synoptic = await launchSynoptic(userData, `--library=${library}`);
  await open(synoptic.window, 'memcon');
  await expect(synoptic.window.locator('[data-passage="b3"]')).toContainText('October 5');
  await expect(synoptic.window.locator('.recognised')).toHaveCount(0);
  await choose(synoptic, '&View', 'Mark What Was Recognised');
  await expect(marked(synoptic.window, /^October 5/)).toBeVisible();
});

test('every document of the contents can be confirmed, wherever the reader is', async () => {
  const { window } = synoptic;
  await open(window, 'briefing');
  const contents = window.getByRole('navigation', { name: 'Contents of briefing' });
  const entries = contents.locator('.contents-entry');
  await expect(entries.nth(2)).toHaveText('Document 3: Christopher is taken to Zavidovo.');
  await expect(window.locator('[data-label="Document 3"]')).toHaveText('Source:');
  await contents.getByRole('button', { name: 'Say more of Document 3' }).click();
  await expect(contents.getByRole('button', { name: 'Renumber from Document 3 on' })).toBeVisible();
  await contents.getByRole('button', { name: 'Confirm Document 3' }).click();
  await expect(entries.nth(2)).not.toHaveAttribute('data-inferred');
  await expect(entries.nth(1)).toHaveAttribute('data-inferred');
});

test('two panes with one text keep a place each', async () => {
  const { window } = synoptic;
  await open(window, 'long');
  await window.getByRole('button', { name: 'Open beside', exact: true }).click();
  await window.getByRole('combobox', { name: 'Find a source' }).fill('long');
  await window.keyboard.press('Enter');
  const panes = window.locator('[data-pane]');
  await expect(panes).toHaveCount(2);
  await panes.nth(1).getByRole('button', { name: 'Go to ¶' }).click();
  await panes.nth(1).getByLabel('Number of the paragraph to go to').fill('30');
  await window.keyboard.press('Enter');
  await expect(panes.nth(1).locator('[data-block="b30"]')).toBeInViewport();
  await expect(panes.nth(0).locator('[data-block="b1"]')).toBeInViewport();
  await panes.nth(0).getByRole('button', { name: 'Close long' }).click();
  await expect(panes).toHaveCount(1);
  await expect(window.locator('[data-block="b30"]')).toBeInViewport();
});

test('texts have true small capitals and old-style figures, or lining ones', async () => {
  const { window } = synoptic;
  await open(window, 'memcon');
  const words = window.locator('[data-passage="b3"]');
  await expect(words).toHaveCSS('font-family', /^"Source Serif"/);
  await expect(words).toHaveCSS('font-variant-numeric', 'oldstyle-nums');
  const isThere = () => window.evaluate(() => document.fonts.check('18px "Source Serif"', 'Aя'));
  await expect.poll(isThere).toBe(true);
  await window.getByRole('button', { name: 'Type', exact: true }).click();
  await window.getByRole('radio', { name: 'Lining' }).click();
  await expect(words).toHaveCSS('font-variant-numeric', 'lining-nums');
});
