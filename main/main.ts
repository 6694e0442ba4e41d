import { join, resolve } from 'node:path';
import { app, dialog, nativeTheme, protocol } from 'electron';
import { success } from '../domain/result';
import { defaultSettings, type Settings, settingsSchema } from '../domain/settings';
import { openComforts } from './comforts/openComforts';
import { nodeFiles } from './disk/fileLayer';
import { openLayer, saveLayer } from './layers';
import { readLibrary } from './library/readLibrary';
import { lockApp } from './locks/lockApp';
import { openNotebook } from './notes/openNotebook';
import { findHome, pageScheme } from './page/home';
import { listPage } from './page/listPage';
import { servePage } from './page/servePage';
import { describeRuntime } from './runtime';
import { sendMenuCommand, serveBridge } from './serveBridge';
import { bringForward, openWindow } from './window/openWindow';
import { showMenu, tickMenu } from './window/showMenu';
import { windowPlaceSchema } from './window/windowPlace';

const home = findHome(process.env.ELECTRON_RENDERER_URL, app.isPackaged);
const built = join(app.getAppPath(), 'out');
const libraryFolder = folderNamed('library') ?? join(app.getAppPath(), 'corpus');
app.setPath('userData', folderNamed('user-data-dir') ?? app.getPath('userData'));

// One Synoptic has the notebook; a second start only brings it forward.
if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true } },
  ]);
  lockApp(home);

  // Reading goes on while Electron gets ready and the window opens.
  const library = readLibrary(libraryFolder);
  const notebook = openNotebook(nodeFiles, inUserData('notebook/notebook.json'), new Date());
  const [settings, place, page] = await Promise.all([
    openComforts(nodeFiles, inUserData('settings.json'), settingsSchema, defaultSettings),
    openComforts(nodeFiles, inUserData('window.json'), windowPlaceSchema.nullable(), null),
    home.isDevelopment ? new Map() : listPage(join(built, 'renderer')),
    app.whenReady(),
  ]);

  nativeTheme.themeSource = settings.current().theme;
  protocol.handle(pageScheme, (request) => servePage(page, request));
  const window = openWindow(home, join(built, 'preload/preload.js'), place);
  showMenu({
    platform: process.platform,
    isDevelopment: home.isDevelopment,
    send: (command) => sendMenuCommand(window, command),
  });
  tickMenu(settings.current());

  serveBridge(window, home, {
    loadLibrary: () => library,
    loadNotebook: async () => (await notebook).load(),
    saveNote: async (note) => (await notebook).save(note),
    deleteNote: async (id) => (await notebook).delete(id),
    saveJudgements: async (judgements) => (await notebook).judge(judgements),
    openLayer: () => openLayer(window),
    saveLayer: (layer) => saveLayer(window, nodeFiles, layer),
    loadSettings: async () => success(settings.current()),
    saveSettings: (changed: Settings) => {
      nativeTheme.themeSource = changed.theme;
      tickMenu(changed);
      return settings.save(changed);
    },
    loadRuntime: async () =>
      success(describeRuntime(app.getVersion(), process.versions.electron, process.platform)),
  });

  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());
  quitAfter(async () => {
    await Promise.all([(await notebook).settle(), settings.settle(), place.settle()]);
  });
}

/** The folder that a switch of the command line names, seen from where the app was started. */
function folderNamed(name: string): string | undefined {
  const folder = app.commandLine.getSwitchValue(name);
  return folder === '' ? undefined : resolve(folder);
}

function inUserData(path: string): string {
  return join(app.getPath('userData'), path);
}

/** Nothing that is still on its way to the disk is cut off by quitting. */
function quitAfter(finish: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    // While Electron still asks, it is deaf to another quit.
    finish().then(() => setImmediate(() => app.quit()), giveUp);
  });
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Synoptic could not go on', String(error));
  app.exit(1);
}
