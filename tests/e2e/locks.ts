import { type ElectronApplication, expect, type Page, test } from 'playwright/test';
import type {} from '../../renderer/main';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';

const address = 'app://synoptic/index.html';

let synoptic: RunningSynoptic;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  synoptic = await launchSynoptic();
  ({ app, window: page } = synoptic);
});
test.afterAll(async () => {
  await synoptic.close();
});

/** Whatever was tried: the window is alone, where it was, and works. */
test.afterEach(async () => {
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(async () => (await window.synoptic.loadLibrary()).ok)).toBe(true);
});

/** Of the locked preferences those that Electron tells. */
const preferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};

/** Names of the preferences that some page does not keep. */
function loosePreferences(): Promise<string[]> {
  return app.evaluate(({ webContents }, table) => {
    const loose = webContents.getAllWebContents().flatMap((contents) => {
      // Electron's types leave it out.
      const kept: object = Reflect.apply(
        Reflect.get(contents, 'getLastWebPreferences'),
        contents,
        [],
      );
      return Object.entries(table).filter(([name, value]) => Reflect.get(kept, name) !== value);
    });
    return loose.map(([name]) => name).sort();
  }, preferences);
}

test('the page has its questions, and nothing of Node or Electron', async () => {
  const found = await page.evaluate(() => ({
    bridge: Object.keys(window.synoptic).sort(),
    kinds: [...new Set(Object.values(window.synoptic).map((value) => typeof value))],
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
      (name) => name in globalThis,
    ),
  }));
  expect(found.bridge).toEqual([
    'cancelImport',
    'chooseFiles',
    'chooseFolder',
    'createLibrary',
    'deleteNote',
    'drawPage',
    'emptyTrash',
    'importBytes',
    'loadImports',
    'loadLibraries',
    'loadLibrary',
    'loadNotebook',
    'loadReading',
    'loadRuntime',
    'loadSettings',
    'loadText',
    'loadTrash',
    'onImportProgress',
    'onLibraryChange',
    'onMenuCommand',
    'openLayer',
    'openLibrary',
    'readAgain',
    'removeEpisode',
    'removeSource',
    'restoreSource',
    'saveCorrections',
    'saveEpisode',
    'saveJudgements',
    'saveLayer',
    'saveNote',
    'saveReading',
    'saveSettings',
    'saveSource',
    'saveTypedPage',
    'switchLibrary',
  ]);
  expect(found.kinds).toEqual(['function']);
  expect(found.node).toEqual([]);
});

test('every page runs under the locked preferences, and a looser one would be seen', async () => {
  expect(await loosePreferences()).toEqual([]);
  const planted = await app.evaluateHandle(({ BrowserWindow }) => {
    const webPreferences = { sandbox: false, webviewTag: true };
    return new BrowserWindow({ show: false, webPreferences });
  });
  expect(await loosePreferences()).toEqual(['sandbox', 'webviewTag']);
  await planted.evaluate((window) => window.destroy());
  const isSpelling = await app.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(isSpelling).toBe(false);
});

test('nothing planted in the page runs or colours anything, and each attempt is seen', async () => {
  const attempts = await page.evaluateHandle(async () => {
    const seen: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => seen.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const planted = document.createElement('div');
    document.body.append(planted);
    const script = document.createElement('script');
    script.textContent = 'document.title = "hacked"';
    planted.append(script);
    planted.insertAdjacentHTML('beforeend', '<b onclick="document.title = 1">x</b>');
    planted.insertAdjacentHTML('beforeend', '<i style="color: red">x</i>');
    planted.insertAdjacentHTML('beforeend', '<style>b { color: red }</style>');
    planted.insertAdjacentHTML('beforeend', '<a href="javascript:document.title = 1">x</a>');
    planted.querySelector('b')?.click();
    planted.querySelector('a')?.click();
    // Code that the debugger evaluates may use eval until it first waits.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const evaluated = ['eval', 'Function'].map((name) => {
      try {
        return String(Reflect.apply(Reflect.get(globalThis, name), undefined, ['1']));
      } catch {
        return 'refused';
      }
    });
    const colours = ['b', 'i'].map((name) => {
      const element = planted.querySelector(name);
      return element === null ? '' : getComputedStyle(element).color;
    });
    planted.remove();
    return { seen, evaluated, colours };
  });
  const { evaluated, colours } = await attempts.jsonValue();
  expect(evaluated).toEqual(['refused', 'refused']);
  expect(colours).not.toContain('rgb(255, 0, 0)');
  // Each is told in a task of its own.
  await expect
    .poll(async () => (await attempts.jsonValue()).seen.sort())
    .toEqual(
      [
        ...['script-src', 'script-src', 'script-src-attr', 'script-src-elem', 'script-src-elem'],
        ...['style-src-attr', 'style-src-elem'],
      ].sort(),
    );
  expect(await page.title()).not.toContain('hacked');
});

test('the page goes nowhere, opens nothing and saves nothing', async () => {
  const downloads = await app.evaluateHandle(({ session }) => {
    const wasPrevented: boolean[] = [];
    session.defaultSession.on('will-download', (event) => {
      wasPrevented.push(event.defaultPrevented);
    });
    return wasPrevented;
  });
  const opened = await page.evaluate(async () => {
    const follow = (link: string, attributes: Partial<HTMLAnchorElement>) => {
      const anchor = Object.assign(document.createElement('a'), { href: link, ...attributes });
      document.body.append(anchor);
      anchor.click();
      anchor.remove();
    };
    const addresses = ['https://example.com/', 'app://synoptic/other.html', 'app://other/'];
    for (const link of [...addresses, 'file:///etc/hostname', 'data:text/html,x', 'mailto:x@y']) {
      follow(link, {});
      follow(link, { target: '_blank' });
    }
    follow('assets/index.js', { download: 'index.js' });
    follow(URL.createObjectURL(new Blob(['x'])), { download: 'x' });
    location.assign('app://synoptic/other.html');
    return [...addresses, '', 'about:blank'].map((link) => window.open(link) === null);
  });
  expect(opened).not.toContain(false);
  await expect.poll(() => downloads.jsonValue()).toEqual([true, true]);
});

test('nothing is embedded in the page', async () => {
  const embedded = await page.evaluate(async () => {
    const frames = ['app://synoptic/index.html', 'https://example.com/', 'about:blank'].map((src) =>
      Object.assign(document.createElement('iframe'), { src }),
    );
    const inline = document.createElement('iframe');
    inline.srcdoc = '<script>top.document.title = "hacked"</script>';
    const loaded = [...frames, inline].map(
      (frame) => new Promise((resolve) => frame.addEventListener('load', resolve)),
    );
    document.body.append(...frames, inline, document.createElement('webview'));
    await Promise.all(loaded);
    const contents = [...frames, inline].map((frame) => frame.contentDocument?.URL ?? 'refused');
    for (const frame of document.querySelectorAll('iframe, webview')) frame.remove();
    return contents;
  });
  expect(embedded).toEqual(['refused', 'refused', 'about:blank', 'about:srcdoc']);
  expect(await page.title()).not.toContain('hacked');
});

test('the page may do nothing outside itself but write to the clipboard', async () => {
  const names = [
    ...['accelerometer', 'background-sync', 'camera', 'clipboard-read', 'display-capture'],
    ...['geolocation', 'gyroscope', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone'],
    ...['midi', 'notifications', 'payment-handler', 'persistent-storage', 'screen-wake-lock'],
    ...['window-management', 'clipboard-write'],
  ];
  const states = await page.evaluate(async (asked) => {
    const query = async (name: string) => {
      // Of these names the types know only some.
      const { permissions } = navigator;
      return [name, (await Reflect.apply(permissions.query, permissions, [{ name }])).state];
    };
    return Object.fromEntries(await Promise.all(asked.map(query)));
  }, names);
  const granted = names.filter((name) => states[name] !== 'denied');
  expect(granted).toEqual(['clipboard-write']);
});

test('asked outright, the page is refused as well', async () => {
  const answers = await page.evaluate(async () => {
    const refused = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        () => 'refused',
      );
    const place = new Promise((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(resolve, reject);
    });
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await refused(navigator.clipboard.readText()),
      midi: await refused(navigator.requestMIDIAccess()),
      place: await refused(place),
      notification: await Notification.requestPermission(),
    };
  });
  expect(new Set(Object.values(answers))).toEqual(new Set(['refused', 'denied']));
});
