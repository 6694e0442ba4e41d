import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependenciesMatch } from '../../scripts/prepare/installDependencies.mjs';
import { temporaryFolder } from '../support/temporaryFolder';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/knife': { version: '1.2.3' },
  'node_modules/fork-for-another-platform': { version: '4.5.6', optional: true },
};

async function folderWith(installed: object | undefined): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  await mkdir(join(folder, 'node_modules'));
  if (installed)
    await writeFile(
      join(folder, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: installed }),
    );
  return folder;
}

test('dependencies match when every package is there, save binaries for other platforms', async () => {
  const folder = await folderWith({ 'node_modules/knife': { version: '1.2.3' } });
  expect(dependenciesMatch(folder)).toBe(true);
});

test('dependencies do not match when one is missing or in another version', async () => {
  expect(dependenciesMatch(await folderWith({}))).toBe(false);
  const older = await folderWith({ 'node_modules/knife': { version: '1.2.2' } });
  expect(dependenciesMatch(older)).toBe(false);
});

test('a binary that is installed must have its version', async () => {
  const folder = await folderWith({
    'node_modules/knife': { version: '1.2.3' },
    'node_modules/fork-for-another-platform': { version: '4.0.0' },
  });
  expect(dependenciesMatch(folder)).toBe(false);
});

test('a fresh clone and an interrupted installation do not match', async () => {
  expect(dependenciesMatch(await folderWith(undefined))).toBe(false);
});
