import { join, resolve } from 'node:path';
import { app, dialog, nativeTheme, protocol } from 'electron';
import type { Source } from '../domain/library/source';
import { type Problem, type Result, success } from '../domain/result';
import { defaultSettings, type Settings, settingsSchema } from '../domain/settings';
import type { LoadedNotebook } from '../preload/bridge';
import { openComforts } from './comforts/openComforts';
import { importStatus } from './commandLine/importJob';
import { runImport } from './commandLine/runImport';
import { nodeFiles } from './disk/fileLayer';
import { arrivalOf } from './importing/arrivalOf';
import { ImportQueue } from './importing/ImportQueue';
import { importAnswers } from './importing/importAnswers';
import { watchOpenedFiles } from './importing/watchOpenedFiles';
import { openLayer, saveLayer } from './layers';
import { libraryAnswers } from './library/libraryAnswers';
import { openFirstLibrary } from './library/openFirstLibrary';
import { switchAnswers } from './library/switchAnswers';
import { watchLibrary } from './library/watchLibrary';
import { lockApp } from './locks/lockApp';
import { findHome, pageScheme } from './page/home';
import { listPage } from './page/listPage';
import { servePage } from './page/servePage';
import { openParseHost } from './parsing/openParseHost';
import { describeRuntime } from './runtime';
import { sendImportProgress, sendLibraryChange, sendMenuCommand, serveBridge } from './serveBridge';
import { nativeThemeOf } from './window/nativeThemeOf';
import { bringForward, openWindow } from './window/openWindow';
import { paperOf } from './window/paper';
import { reviveWindow } from './window/reviveWindow';
import { showMenu, tickMenu } from './window/showMenu';
import { windowPlaceSchema } from './window/windowPlace';

const home = findHome(process.env.ELECTRON_RENDERER_URL, app.isPackaged);
const built = join(app.getAppPath(), 'out');
const bundled = join(app.getAppPath(), 'corpus');
app.setPath('userData', folderNamed('user-data-dir') ?? app.getPath('userData'));
protocol.registerSchemesAsPrivileged([
  { scheme: pageScheme, privileges: { standard: true, secure: true } },
]);
lockApp(home);

// One Synoptic has the window; a second start only brings it forward, with the files it was given.
if (app.commandLine.hasSwitch('import')) importWithoutWindow().catch(giveUp);
else if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const listenForFiles = watchOpenedFiles(app.getAppPath());
  // Reading goes on while Electron gets ready and the window opens.
  const libraries = openFirstLibrary(app.getPath('userData'), bundled, folderNamed('library'));
  const [settings, place, page] = await Promise.all([
    openComforts(nodeFiles, inUserData('settings.json'), settingsSchema, defaultSettings),
    openComforts(nodeFiles, inUserData('window.json'), windowPlaceSchema.nullable(), null),
    home.isDevelopment ? new Map() : listPage(join(built, 'renderer')),
    app.whenReady(),
  ]);

  const { theme } = settings.current();
  nativeTheme.themeSource = nativeThemeOf(theme);
  protocol.handle(pageScheme, (request) => servePage(page, request));
  const ground = paperOf(theme, nativeTheme.shouldUseDarkColors);
  const window = openWindow(home, join(built, 'preload/preload.js'), place, ground);
  const takeProblems = reviveWindow(window);
  showMenu({
    platform: process.platform,
    isDevelopment: home.isDevelopment,
    send: (command) => sendMenuCommand(window, command),
  });
  tickMenu(settings.current());

  const host = openParseHost({ home, page, preload: join(built, 'preload/parsing.js') });
  const tellChanged = (source: Source) =>
    sendLibraryChange(window, { kind: 'sourceSaved', source });
  const imports = new ImportQueue(
    {
      parse: host.parse,
      stopParsing: host.close,
      openStore: async () => (await libraries).current.store,
      now: () => new Date(),
    },
    {
      progressed: (progress) => sendImportProgress(window, progress),
      added: tellChanged,
    },
  );
  const stopWatching = watchLibrary(async () => (await libraries).current.store, tellChanged);
  const ofLibrary = libraryAnswers(libraries, host, tellChanged);
  serveBridge(window, home, {
    ...ofLibrary,
    ...switchAnswers(libraries, imports, window),
    ...importAnswers(imports, nodeFiles, window),
    loadNotebook: async () => withProblems(await ofLibrary.loadNotebook(), takeProblems()),
    openLayer: () => openLayer(window),
    saveLayer: (layer) => saveLayer(window, nodeFiles, layer),
    loadSettings: async () => success(settings.current()),
    saveSettings: (changed: Settings) => {
      nativeTheme.themeSource = nativeThemeOf(changed.theme);
      window.setBackgroundColor(paperOf(changed.theme, nativeTheme.shouldUseDarkColors));
      tickMenu(changed);
      return settings.save(changed);
    },
    loadRuntime: async () =>
      success(describeRuntime(app.getVersion(), process.versions.electron, process.platform)),
  });

  listenForFiles((paths) => {
    imports.add(paths.map(arrivalOf));
    bringForward(window);
  });
  // The hidden page of the parse host is a window too, and outlives this one.
  window.once('closed', () => app.quit());
  quitAfter(async () => {
    stopWatching();
    await imports.cancel();
    await imports.settle();
    await Promise.all([(await libraries).settle(), settings.settle(), place.settle()]);
  });
}

/** Brings files in for the command line; Electron would quit by itself when the parse host ends. */
async function importWithoutWindow(): Promise<void> {
  app.on('window-all-closed', () => undefined);
  app.dock?.hide();
  const [page] = await Promise.all([listPage(join(built, 'renderer')), app.whenReady()]);
  const host = openParseHost({ home, page, preload: join(built, 'preload/parsing.js') });
  const status = await runImport(host);
  await host.close();
  app.exit(status);
}

/** What is to be told of the window is told with what is to be told of the notes, before anything else. */
function withProblems(
  loaded: Result<LoadedNotebook>,
  problems: readonly Problem[],
): Result<LoadedNotebook> {
  if (!loaded.ok) return loaded;
  return success({ ...loaded.value, problems: [...problems, ...loaded.value.problems] });
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
  if (app.commandLine.hasSwitch('import')) console.error(error);
  else dialog.showErrorBox('Synoptic could not go on', String(error));
  app.exit(importStatus.trouble);
}
