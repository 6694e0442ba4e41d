import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type {} from '../../renderer/main';
import { clipboardOf } from '../support/clipboardOf';
import { doubleSize } from '../support/doubleSize';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';
import { turnWheel } from '../support/turnWheel';
import { type Piece, paragraph, writeImported } from '../support/writeImported';

const filler = Array.from({ length: 60 }, (_, i) =>
  paragraph(
    `Paragraph ${i} says at some length what the one before it has said already. `.repeat(4),
  ),
);

const record: readonly Piece[] = [
  { kind: 'heading', level: 1, text: 'Memorandum of Conversation' },
  paragraph('PARTICIPANTS: Secretary Christopher; President Yeltsin'),
  paragraph('He called it a stroke of genius.[1] Others did not.'),
  {
    kind: 'paragraph',
    text: 'The Department of State has it on the web.',
    marks: [{ kind: 'link', start: 31, end: 41, address: 'https://example.org/memcon' }],
  },
  { kind: 'heading', level: 2, text: 'What was offered' },
  { kind: 'list item', text: 'partnership', depth: 0, sign: '1.' },
  { kind: 'list item', text: 'open to all', depth: 1, sign: '•' },
  { kind: 'page break', label: '2' },
  {
    kind: 'table',
    rows: [
      ['Country', 'Joined'],
      ['Poland', '12 March 1999'],
    ],
    heads: 1,
  },
  { kind: 'redaction', cause: 'Two lines excised' },
  { kind: 'image', alternative: 'The stamp SECRET' },
  ...filler,
  { kind: 'heading', level: 2, text: 'Notes' },
  paragraph('[1] Talbott, The Russia Hand, p. 101.'),
];

let synoptic: RunningSynoptic;
let library: string;

test.beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  await writeImported(library, {
    record,
    other: [paragraph('Another text.')],
  });
  synoptic = await launchSynoptic(undefined, `--library=${library}`);
  await open(synoptic.window, 'record');
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

function scrollTop(window: Page): Promise<number> {
  return window.locator('.pane-text').evaluate(({ scrollTop: top }) => top);
}

/** The block at the upper edge of the text. */
function blockAtTop(window: Page): Promise<string | undefined> {
  return window.locator('.pane-text').evaluate((pane) => {
    const { left, width, top } = pane.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + 4);
    return there?.closest<HTMLElement>('[data-block]')?.dataset.block;
  });
}

/** The block at which the text would be opened again. */
function blockKept(window: Page): Promise<string | null | undefined> {
  return window.evaluate(async () => {
    const loaded = await globalThis.window.synoptic.loadReading();
    if (!loaded.ok) throw new Error(loaded.problem.message);
    return loaded.value.places.find(({ source }) => source === 'record')?.passage;
  });
}

test('every kind of block is drawn as what it is', async () => {
  const { window } = synoptic;
  const article = window.getByRole('article');
  await expect(article.getByRole('heading', { level: 2, name: /Memorandum/ })).toBeVisible();
  await expect(
    article.getByRole('listitem').filter({ hasText: 'open to all' }).last(),
  ).toBeVisible();
  await expect(article.getByRole('separator', { name: 'Page 2' })).toBeVisible();
  await expect(article.getByRole('columnheader', { name: 'Joined' })).toBeVisible();
  await expect(article.getByText('Gap in the text: Two lines excised')).toBeVisible();
  await expect(article.getByText('The stamp SECRET')).toBeVisible();
  await expect(article.getByRole('rowheader', { name: 'Participants' })).toBeVisible();
  await takePictures(synoptic, 'reading-text');
});

test('a footnote shows its words in place, and Escape gives the focus back to its mark', async () => {
  const { window } = synoptic;
  const mark = window.getByLabel('Note 1');
  await mark.focus();
  await window.keyboard.press('Enter');
  const shown = window.getByRole('dialog', { name: 'Where these words lead' });
  await expect(shown).toContainText('Talbott, The Russia Hand');
  await window.keyboard.press('Escape');
  await expect(shown).toBeHidden();
  await expect(mark).toBeFocused();
});

test('a footnote is gone to, and Back leads to where the reader was', async () => {
  const { window } = synoptic;
  const there = await turnWheel(window.locator('.pane-text'), 120);
  await window.getByLabel('Note 1').click();
  await window.getByRole('button', { name: 'Go to the note' }).click();
  await expect(window.getByText('[1] Talbott')).toBeInViewport();
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByText('He called it a stroke of genius')).toBeInViewport();
  await expect.poll(() => scrollTop(window)).toBe(there);
});

test('the contents lead to a heading and mark where the reader is', async () => {
  const { window } = synoptic;
  const contents = window.getByRole('navigation', { name: 'Contents of record' });
  await contents.getByRole('button', { name: 'Notes' }).click();
  await expect(window.getByRole('heading', { name: 'Notes', level: 3 })).toBeInViewport();
  await expect(contents.getByRole('button', { name: 'Notes' })).toHaveAttribute(
    'aria-current',
    'location',
  );
});

test('words are found in the whole text and counted, from place to place', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Find', exact: true }).click();
  await window.getByRole('searchbox', { name: 'Find in record' }).fill('some length');
  const count = window.locator('.find-bar output');
  await expect(count).toHaveText(/^1 of 240, ¶12$/);
  await window.keyboard.press('Shift+Enter');
  await expect(count).toHaveText(/^240 of 240, ¶71$/);
  await expect(window.getByText(/^Paragraph 59 /)).toBeInViewport();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('searchbox')).toBeHidden();
});

test('a paragraph is gone to by its number, and its link is copied', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Go to ¶' }).first().click();
  await window.getByLabel('Number of the paragraph to go to').fill('¶40');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/^Paragraph 28 /)).toBeInViewport();
  await window.locator('[data-block=b40] .paragraph-number').click();
  await expect(window.getByText('Link to ¶40 copied.')).toBeVisible();
  await expect.poll(() => clipboardOf(synoptic)).toBe('synoptic:reading?source=record&passage=b40');
});

test('a number that the text does not have is said to be none', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Go to ¶' }).first().click();
  await window.getByLabel('Number of the paragraph to go to').fill('4000');
  await window.keyboard.press('Enter');
  await expect(window.getByText('This text has no paragraph of that number.')).toBeVisible();
});

test('words of a block are copied with their page and paragraph, in a table too', async () => {
  const { window } = synoptic;
  await selectWords(window.locator('[data-passage=b9]'), 'Poland');
  await window.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(window.getByText('Copied with its citation.')).toBeVisible();
  await expect
    .poll(() => clipboardOf(synoptic))
    .toBe('Poland (The document record, 22 October 1993, p. 2, ¶9)');
});

test('highlighted words stay marked, and open as a note', async () => {
  const { window } = synoptic;
  await selectWords(window.getByText('He called it a stroke'), 'stroke of genius');
  await window.getByRole('button', { name: 'Highlight' }).click();
  const marked = window.getByRole('button', { name: /^stroke of genius/ });
  await expect(marked).toBeVisible();
  await marked.click();
  await expect(window.getByLabel('Your note, in Markdown')).toBeVisible();
});

test('an address on the web is shown and copied, never gone to', async () => {
  const { window } = synoptic;
  await window.getByRole('link', { name: 'on the web' }).click();
  await expect(window.getByText('https://example.org/memcon')).toBeVisible();
  await window.getByRole('button', { name: 'Copy the address' }).click();
  await expect(window.getByText(/^Address copied/)).toBeVisible();
  await expect.poll(() => clipboardOf(synoptic)).toBe('https://example.org/memcon');
});

test('where the reader left off is where the text opens again', async () => {
  const { window } = synoptic;
  await turnWheel(window.locator('.pane-text'), 2_000);
  const before = await blockAtTop(window);
  expect(before).toMatch(/^b\d+$/);
  await expect.poll(() => blockKept(window)).toBe(before);
  await open(window, 'other');
  await open(window, 'record');
  await expect.poll(() => blockAtTop(window)).toBe(before);
});

test('axe finds nothing serious in a text, in any theme', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Type', exact: true }).click();
  for (const theme of ['Light', 'Sepia', 'Dark', 'Contrast']) {
    await window.getByRole('radio', { name: theme, exact: true }).click();
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    expect(await seriousFindings(window)).toEqual([]);
  }
});

test('at twice the size a text need not be read sideways', async () => {
  const { window } = synoptic;
  await doubleSize(synoptic);
  await expect
    .poll(() =>
      window.locator('.pane-text').evaluate((pane) => pane.scrollWidth - pane.clientWidth),
    )
    .toBe(0);
});

test('a printed source is all of its text', async () => {
  const { app, window } = synoptic;
  await expect(window.getByText(/^Paragraph 0 /)).toBeVisible();
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const [reader] = BrowserWindow.getAllWindows();
    const pdf = await reader?.webContents.printToPDF({});
    return pdf?.toString('latin1') ?? '';
  });
  expect(bytes.match(/\/Type\s*\/Page[^s]/g)?.length).toBeGreaterThan(5);
});
