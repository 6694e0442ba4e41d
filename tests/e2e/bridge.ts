import { type ElectronApplication, expect, type Page, test } from 'playwright/test';
import { questionNames } from '../../main/questions';
import type {} from '../../renderer/main';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { sampleNote } from '../support/sampleNote';

let synoptic: RunningSynoptic;
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
  ({ app, window: page } = synoptic);
});
test.afterEach(async () => {
  await synoptic.close();
});

test('main answers the questions of the bridge and no others', async () => {
  const handled = await app.evaluate(({ ipcMain }) => ({
    // Electron keeps its handlers to itself.
    invoked: [...Reflect.get(ipcMain, '_invokeHandlers').keys()],
    listened: ipcMain.eventNames(),
  }));
  expect(handled.invoked.sort()).toEqual([...questionNames].sort());
  // Electron itself listens for errors.
  expect(handled.listened).toEqual(['error']);
});

test('junk in every question is refused, changes nothing and breaks nothing', async () => {
  const answers = await page.evaluate(async (note) => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const junk: readonly unknown[] = [
      ...[undefined, null, 0, '', [], {}, cyclic, new Date(), new Map([[1, 2]])],
      ...[Symbol('x'), () => 1, new Proxy({}, {}), document.body, 10n, Number.NaN],
      'x'.repeat(10_000_000),
      JSON.parse('{"__proto__": {"polluted": true}}'),
      { ...note, body: 'x'.repeat(10_000_000) },
      { ...note, path: '/etc/hostname' },
      { ...note, id: '../notebook' },
    ];
    const questions = Object.entries(window.synoptic).filter(([name]) =>
      /^(save|delete|import|remove|restore|switch|draw|loadText|readAgain)/.test(name),
    );
    const asked = questions.flatMap(([name, ask]) =>
      junk.map(async (part) => {
        try {
          const answer = await Reflect.apply(ask, undefined, [part]);
          return answer.ok ? `${name} took ${typeof part}` : 'refused';
        } catch {
          return 'refused';
        }
      }),
    );
    return Promise.all(asked);
  }, sampleNote(1));
  expect(answers.length).toBeGreaterThan(60);
  expect(new Set(answers)).toEqual(new Set(['refused']));
  const notebook = await page.evaluate(() => window.synoptic.loadNotebook());
  expect(notebook).toMatchObject({ ok: true, value: { notes: [] } });
  const polluted = await app.evaluate(() => Reflect.get({}, 'polluted'));
  expect(polluted).toBeUndefined();
});

test('a second window with the same preload is refused every question', async () => {
  const answers = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.js`;
    const ask = `Promise.all(Object.entries(window.synoptic)
      .filter(([name]) => !name.startsWith('on'))
      .map(([_, question]) => question()))`;
    const askFrom = async (address: string) => {
      const planted = new BrowserWindow({ show: false, webPreferences: { preload } });
      await planted.loadURL(address);
      const said = await planted.webContents.executeJavaScript(ask);
      planted.destroy();
      return said;
    };
    return [
      ...(await askFrom('app://synoptic/index.html')),
      ...(await askFrom('app://other/index.html')),
    ];
  });
  expect(answers).toHaveLength(2 * questionNames.length);
  for (const answer of answers) {
    expect(answer.ok).toBe(false);
    expect(answer.problem.message).toContain('not asked by the window of Synoptic');
  }
});

test('a command chosen in the menu reaches the page without the event that carried it', async () => {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Reflect.set(globalThis, 'heard', heard);
    window.synoptic.onMenuCommand((...parts) => heard.push(parts));
  });
  await app.evaluate(({ BrowserWindow, Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('themeDark')?.click();
    BrowserWindow.getAllWindows()[0]?.webContents.send('menuCommand', 'no such command');
    Menu.getApplicationMenu()?.getMenuItemById('markNothing')?.click();
  });
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, 'heard')))
    .toEqual([['themeDark'], ['markNothing']]);
});

test('the window and its menu follow the settings', async () => {
  await page.evaluate(async () => {
    const loaded = await window.synoptic.loadSettings();
    if (loaded.ok)
      await window.synoptic.saveSettings({ ...loaded.value, theme: 'dark', marking: 'nothing' });
  });
  const shown = await app.evaluate(({ Menu, nativeTheme }) => ({
    theme: nativeTheme.themeSource,
    ticked: ['themeSystem', 'themeDark', 'markDifferences', 'markNothing'].filter(
      (id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.checked,
    ),
  }));
  expect(shown).toEqual({ theme: 'dark', ticked: ['themeDark', 'markNothing'] });
});
