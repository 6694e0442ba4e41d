import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildPdf } from '../parsing/pdf/buildPdf';
import { pageOf } from '../parsing/pdf/pageOf';
import { bringIn } from '../support/bringIn';
import { launchSynoptic } from '../support/launchSynoptic';

test('the pages of a PDF follow its text until the reader turns them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-original-'));
  const pages = ['partnership', 'membership', 'enlargement'].map((subject) =>
    pageOf(
      Array.from({ length: 40 }, (_, i) => `In its ${i}th line this page speaks of ${subject}.`),
    ),
  );
  await bringIn(folder, { 'memo.pdf': buildPdf({ pages }) });
  const reader = await launchSynoptic(undefined, `--library=${join(folder, 'library')}`);
  const { window } = reader;
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.locator('.source-title').click();
  const second = window.getByRole('separator', { name: 'Page 2' });
  await second.evaluate((page) => page.scrollIntoView({ block: 'start' }));
  await window.getByRole('button', { name: 'Original', exact: true }).click();
  const original = window.getByRole('region', { name: /^Pages of the original/ });
  const shown = original.getByLabel('Page', { exact: true });
  await expect(shown).toHaveValue('2');
  await original.getByRole('button', { name: 'Next page' }).click();
  await expect(shown).toHaveValue('3');
  await original.getByRole('button', { name: 'Follow the text' }).click();
  await expect(shown).toHaveValue('2');
  await window.locator('.pane-text').evaluate((text) => text.scrollTo(0, 0));
  await expect(shown).toHaveValue('1');
  await reader.close();
  await rm(folder, { recursive: true });
});
