import { type ElectronApplication, expect, type Page, test } from 'playwright/test';
import type { ImportOutcome } from '../../domain/importing/importOutcome';
import { parsingPolicy } from '../../main/page/parsingPolicy';
import type {} from '../../renderer/main';
import { type Canary, openCanary } from '../support/canary';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';

const goodPage = '<!doctype html><p>The partnership is open to all.</p>';

let synoptic: RunningSynoptic;
let app: ElectronApplication;
let page: Page;
let canary: Canary;

test.beforeEach(async () => {
  canary = await openCanary();
  synoptic = await launchSynoptic();
  ({ app, window: page } = synoptic);
});
test.afterEach(async () => {
  await synoptic.close();
  expect(canary.calls()).toBe(0);
  canary.close();
});

let imported = 0;

/** Brings a page in, unlike all before it, and tells how it ended. */
async function bringIn(text = goodPage): Promise<ImportOutcome | null> {
  imported += 1;
  const name = `page ${imported}.html`;
  await page.evaluate(
    ([file = '', words = '']) =>
      window.synoptic.importBytes(file, new TextEncoder().encode(`${words}<p>${file}</p>`)),
    [name, text],
  );
  const find = () =>
    page.evaluate(async (file) => {
      const progress = await window.synoptic.loadImports();
      if (!progress.ok) throw new Error(progress.problem.message);
      return progress.value.items.find((item) => item.name === file)?.outcome ?? null;
    }, name);
  await expect.poll(find, { timeout: 50_000 }).not.toBeNull();
  return find();
}

/** Runs words in the page of the parse host, which must be there. */
function inHost(words: string): Promise<unknown> {
  return app.evaluate(({ webContents }, script) => {
    const host = webContents
      .getAllWebContents()
      .find((one) => one.getURL().endsWith('parsing.html'));
    if (host === undefined) throw new Error('there is no parse host');
    return host.executeJavaScript(script);
  }, words);
}

function hostCount(): Promise<number> {
  return app.evaluate(
    ({ webContents }) =>
      webContents.getAllWebContents().filter((one) => one.getURL().endsWith('parsing.html')).length,
  );
}

/** Whatever was done to the host: the app is alive, and a fresh host reads the next file. */
async function expectRecovery(): Promise<void> {
  expect(await bringIn()).toMatchObject({ outcome: 'imported' });
  await expect.poll(hostCount).toBe(1);
}

test('the host is there only while files come in, one for all of them', async () => {
  expect(await hostCount()).toBe(0);
  await Promise.all([bringIn(), bringIn(), bringIn()]);
  await expect.poll(hostCount).toBe(1);
});

test('planted in the host, whatever asks for something outside gets nothing', async () => {
  await bringIn();
  const address = `http://127.0.0.1:${canary.port}/`;
  const answers = await inHost(`(async () => {
    const address = ${JSON.stringify(address)};
    const settled = (target, good) => new Promise((resolve) => {
      target.addEventListener(good, () => resolve('reached'));
      target.addEventListener('error', () => resolve('refused'));
    });
    const tried = async (ask) => {
      try {
        await ask();
        return 'reached';
      } catch {
        return 'refused';
      }
    };
    const load = (name, attributes) => {
      const element = Object.assign(document.createElement(name), attributes);
      const answer = settled(element, 'load');
      document.head.append(element);
      return answer;
    };
    // What is run for the debugger may use eval until it first waits.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
    navigator.sendBeacon(address, 'x');
    document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=' + address }));
    location.href = address;
    return {
      fetch: await tried(() => fetch(address)),
      ownFile: await tried(() => fetch('parsing.html')),
      request: await settled(request, 'load'),
      image: await load('img', { src: address }),
      script: await load('script', { src: address }),
      style: await load('link', { rel: 'stylesheet', href: address }),
      socket: await settled(new WebSocket(address.replace('http', 'ws')), 'open'),
      events: await settled(new EventSource(address), 'open'),
      worker: await tried(() => new Worker(address)),
      blobWorker: await tried(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
      module: await tried(() => import(address)),
      font: await tried(() => new FontFace('x', 'url(' + address + ')').load()),
      code: await tried(() => new Function('return 1')()),
      evaluated: await tried(() => (0, eval)('1')),
      assembly: await tried(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      window: window.open(address) === null ? 'refused' : 'reached',
    };
  })()`);
  expect(new Set(Object.values(answers ?? {}))).toEqual(new Set(['refused']));
  await expectRecovery();
});

test('the host knows nothing of Node, of Electron and of the window', async () => {
  await bringIn();
  const found = await inHost(
    `['require', 'process', 'module', 'Buffer', 'global', 'synoptic', 'electron'].filter((name) => name in globalThis)`,
  );
  expect(found).toEqual([]);
});

test('the host runs under the locked preferences and its own policy, in a session that is not kept', async () => {
  await bringIn();
  const host = await app.evaluate(async ({ session, webContents }) => {
    const found = webContents
      .getAllWebContents()
      .find((one) => one.getURL().endsWith('parsing.html'));
    if (found === undefined) throw new Error('there is no parse host');
    // Electron's types leave it out.
    const kept: object = Reflect.apply(Reflect.get(found, 'getLastWebPreferences'), found, []);
    const served = await found.session.fetch('app://synoptic/parsing.html');
    return {
      sandbox: Reflect.get(kept, 'sandbox'),
      contextIsolation: Reflect.get(kept, 'contextIsolation'),
      nodeIntegration: Reflect.get(kept, 'nodeIntegration'),
      isPersistent: found.session.isPersistent(),
      isDefault: found.session === session.defaultSession,
      policy: served.headers.get('Content-Security-Policy'),
    };
  });
  expect(host).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    isPersistent: false,
    isDefault: false,
    policy: parsingPolicy,
  });
});

/** In the host's page the parser of pages does this instead. */
function plant(words: string): Promise<unknown> {
  return inHost(`DOMParser.prototype.parseFromString = () => { ${words} }; 0`);
}

test('a parser that never ends is killed, and the next file comes in', async () => {
  await bringIn();
  await plant('for (;;);');
  // The clock of main runs twenty times as fast until it is put right again.
  const clock = await app.evaluateHandle(() => {
    const wait = globalThis.setTimeout;
    const hasten = (task: () => void, delay: number) => wait(task, delay / 20);
    Object.assign(globalThis, { setTimeout: hasten });
    return wait;
  });
  expect(await bringIn()).toMatchObject({ reason: { code: 'timeout' } });
  await clock.evaluate((wait) => void Object.assign(globalThis, { setTimeout: wait }));
  await expectRecovery();
});

test('a parser that takes two gigabytes is killed, and the next file comes in', async () => {
  await bringIn();
  await plant(
    'const held = []; while (held.length < 2_000) held.push(new Uint8Array(1e6).fill(1)); for (;;);',
  );
  expect(await bringIn()).toMatchObject({ reason: { code: 'too-complex' } });
  await expectRecovery();
});

test('a host that dies is named as the reason, and the next file comes in', async () => {
  await bringIn();
  await plant('for (;;);');
  const ending = bringIn();
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await window.synoptic.loadImports())))
    .toContain('parsing');
  await app.evaluate(({ webContents }) => {
    for (const one of webContents.getAllWebContents())
      if (one.getURL().endsWith('parsing.html')) one.forcefullyCrashRenderer();
  });
  expect(await ending).toMatchObject({ reason: { code: 'too-complex' } });
  await expectRecovery();
});

test('a host that died while it had nothing to do is not asked again', async () => {
  await bringIn();
  const isDead = () =>
    app.evaluate(({ webContents }) => {
      const host = webContents
        .getAllWebContents()
        .find((one) => one.getURL().endsWith('parsing.html'));
      host?.forcefullyCrashRenderer();
      return host?.isCrashed();
    });
  await expect.poll(isDead).toBe(true);
  await expectRecovery();
});

test('a file does not suffer for the memory that the one before it took', async () => {
  await bringIn();
  const taken = 'self.held = Array.from({ length: 500 }, () => new Uint8Array(1e6).fill(1)); 0';
  await inHost(taken);
  await plant(`${taken}; throw new Error('not enough room');`);
  expect(await bringIn()).toMatchObject({ outcome: 'imported' });
});

test('an answer that is none is refused, whatever it claims', async () => {
  const lies = [
    'null',
    '"parsed"',
    '{ outcome: "parsed", document: { blocks: [] } }',
    '{ outcome: "refused", code: "other", message: "" }',
    '{ ...answer, document: { ...answer.document, path: "../../x" } }',
    '{ ...answer, document: { ...answer.document, blocks: [{ kind: "paragraph", id: "../x", text: "" }] } }',
    '{ ...answer, document: { ...answer.document, blocks: [...answer.document.blocks, ...answer.document.blocks] } }',
  ];
  for (const lie of lies) {
    await bringIn();
    await inHost(`{
      const post = MessagePort.prototype.postMessage;
      MessagePort.prototype.postMessage = function (answer) { post.call(this, ${lie}); };
    } 0`);
    expect(await bringIn(), lie).toMatchObject({ reason: { code: 'corrupt' } });
  }
  await expectRecovery();
});
