/**
 * Electron from the registry comes without its default app, so it takes no folder argument.
 * This stands in for it: the first argument that is no switch names the app's folder, and name,
 * version, path and user-data folder are set before the app's own code runs, as Electron would.
 */
const path = require('node:path');

/**
 * Electron's default app calls two functions that its types leave out.
 * @typedef {{ setVersion(version: string): void, setAppPath(folder: string): void }} Undocumented
 */
const app = /** @type {import('electron').App & Undocumented} */ (require('electron').app);

const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const manifest = require(path.join(folder, 'package.json'));
const name = manifest.productName ?? manifest.name;
const chosenUserData = app.commandLine.getSwitchValue('user-data-dir');

app.setName(name);
app.setVersion(manifest.version);
app.setAppPath(folder);
app.setPath('userData', path.resolve(chosenUserData || path.join(app.getPath('appData'), name)));

require(path.join(folder, manifest.main));
