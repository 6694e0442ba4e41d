import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { type Piece, paragraph, writeImported } from '../support/writeImported';

const filler = Array.from({ length: 5 }, (_, i) =>
  paragraph(`Paragraph ${i} says at some length what the one before it has said already.`),
);

const noted: readonly Piece[] = [
  paragraph('He called it a stroke of genius.[1] Others did not.'),
  ...filler,
  paragraph('[1] Talbott, The Russia Hand, p. 101.'),
];

/** Three documents of a briefing book that has lost all headings but one. */
const briefing: readonly Piece[] = ['Document 1', 'Thumbnail', 'Thumbnail'].flatMap((head) => [
  paragraph(head),
  paragraph('Source: U.S. Department of State. Date/Case ID: 08 MAY 2000 200000982'),
  ...filler,
]);

let synoptic: RunningSynoptic;
let library: string;

test.beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  const scan: readonly Piece[] = [{ kind: 'scanned page', page: 1, text: '' }];
  await writeImported(library, { noted, briefing, scan });
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

test('what is inferred can be rejected, and that can be taken back', async () => {
  const { window } = synoptic;
  await open(window, 'noted');
  await window
    .getByLabel(/^Note 1/)
    .first()
    .click();
  await window.getByRole('button', { name: 'Reject' }).click();
  await expect(window.getByLabel(/^Note 1/)).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByLabel(/^Note 1/).first()).toBeVisible();
});

test('what is typed beside a scanned page is saved, found, and there at the next opening', async () => {
  const { window } = synoptic;
  await open(window, 'scan');
  const field = window.getByLabel('What page 1 says');
  await field.fill('MEMORANDUM FOR THE RECORD');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(window.locator('.typed-page')).toHaveText('MEMORANDUM FOR THE RECORD');
  await expect
    .poll(() => readFile(join(library, 'sources', 'scan', 'text.jsonl'), 'utf8'))
    .toContain('MEMORANDUM FOR THE RECORD');
  await window.getByRole('button', { name: 'Find', exact: true }).click();
  await window.getByRole('searchbox').fill('for the record');
  await expect(window.locator('.find-bar output')).toHaveText('1 of 1, ¶1');
});

test('one number given by the reader renumbers the documents that follow', async () => {
  const { window } = synoptic;
  await open(window, 'briefing');
  const contents = window.getByRole('navigation', { name: 'Contents of briefing' });
  const entries = contents.locator('.contents-entry');
  await expect(entries).toHaveText([/^Document 1\b/, /^Document 2\b/, /^Document 3\b/]);
  await entries.nth(1).click();
  await contents.getByRole('button', { name: 'Renumber from Document 2 on' }).click();
  await contents.getByLabel('Number of this document').fill('7');
  await window.keyboard.press('Enter');
  await expect(entries).toHaveText([/^Document 1\b/, /^Document 7\b/, /^Document 8\b/]);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(entries).toHaveText([/^Document 1\b/, /^Document 2\b/, /^Document 3\b/]);
});
