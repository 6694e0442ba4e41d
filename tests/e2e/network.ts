import { type ElectronApplication, expect, type Page, test } from 'playwright/test';
import { contentSecurityPolicy } from '../../main/page/contentSecurityPolicy';
import { type Canary, openCanary } from '../support/canary';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';

let synoptic: RunningSynoptic;
let app: ElectronApplication;
let page: Page;
let canary: Canary;
let outside: string;

test.beforeAll(async () => {
  canary = await openCanary();
  outside = `http://127.0.0.1:${canary.port}/`;
  synoptic = await launchSynoptic();
  ({ app, window: page } = synoptic);
});
test.afterAll(async () => {
  await synoptic.close();
  expect(canary.calls()).toBe(0);
  await fetch(outside);
  expect(canary.calls(), 'a call would have been noticed').toBe(1);
  canary.close();
});
test.afterEach(() => {
  expect(canary.calls()).toBe(0);
});

test('the page asks for something outside by every means, and gets nothing', async () => {
  const answers = await page.evaluate(async (address) => {
    const settled = (target: EventTarget, good: string) =>
      new Promise<string>((resolve) => {
        target.addEventListener(good, () => resolve('reached'));
        target.addEventListener('error', () => resolve('refused'));
      });
    const load = (name: string, attributes: Record<string, string>) => {
      const element = Object.assign(document.createElement(name), attributes);
      document.head.append(element);
      return settled(element, 'load').finally(() => element.remove());
    };
    const tried = (ask: () => Promise<unknown>) =>
      ask().then(
        () => 'reached',
        () => 'refused',
      );
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
    return {
      fetch: await tried(() => fetch(address)),
      request: await settled(request, 'load'),
      image: await load('img', { src: address }),
      script: await load('script', { src: address }),
      style: await load('link', { rel: 'stylesheet', href: address }),
      socket: await settled(new WebSocket(address.replace('http', 'ws')), 'open'),
      events: await settled(new EventSource(address), 'open'),
      worker: await tried(async () => new Worker(address)),
      sharedWorker: await tried(async () => new SharedWorker(address)),
      blobWorker: await tried(async () => new Worker(URL.createObjectURL(new Blob(['1'])))),
      serviceWorker: await tried(() => navigator.serviceWorker.register('assets/index.js')),
      font: await tried(() => new FontFace('x', `url(${address})`).load()),
      ownFile: await tried(() => fetch('index.html')),
    };
  }, outside);
  expect(Object.entries(answers).filter(([, answer]) => answer !== 'refused')).toEqual([]);
});

test('what the page sends without waiting for an answer arrives nowhere', async () => {
  await page.evaluate(async (address) => {
    navigator.sendBeacon(address, 'x');
    void fetch(address, { keepalive: true, mode: 'no-cors' }).catch(() => {});
    for (const rel of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'prerender']) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: address }));
    }
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = `0;url=${address}`;
    document.head.append(refresh);
    const form = Object.assign(document.createElement('form'), { action: address });
    document.body.append(form);
    form.submit();
    const ping = Object.assign(document.createElement('a'), { href: '#', ping: address });
    document.body.append(ping);
    ping.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const planted of [form, ping, refresh]) planted.remove();
  }, outside);
  expect(new URL(page.url()).protocol).toBe('app:');
});

test('a peer connection finds no way out either', async () => {
  const candidates = await page.evaluate(async (port) => {
    const urls = [`stun:127.0.0.1:${port}`, `turn:127.0.0.1:${port}?transport=tcp`];
    const iceServers = urls.map((url) => ({ urls: url, username: 'x', credential: 'x' }));
    const connection = new RTCPeerConnection({ iceServers });
    connection.createDataChannel('x');
    const found: string[] = [];
    const gathered = new Promise<void>((resolve) => {
      connection.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) resolve();
        else found.push(candidate.candidate);
      });
    });
    await connection.setLocalDescription(await connection.createOffer());
    await gathered;
    connection.close();
    return found;
  }, canary.port);
  expect(candidates).toEqual([]);
});

test('main itself reaches nothing, in any session, and opens no foreign page', async () => {
  const answers = await app.evaluate(async ({ BrowserWindow, session }, address) => {
    const said = (asked: Promise<unknown>) =>
      asked.then(
        () => 'reached',
        (error: Error) => /ERR_\w+/.exec(error.message)?.[0] ?? error.message,
      );
    const open = async (page: string) => {
      const planted = new BrowserWindow({ show: false });
      const answer = await said(planted.loadURL(page));
      planted.destroy();
      return answer;
    };
    const other = session.fromPartition('planted');
    return {
      default: await said(session.defaultSession.fetch(address)),
      planted: await said(other.fetch(address)),
      page: await open(address),
      file: await open('file:///etc/hostname'),
      proxies: [
        await session.defaultSession.resolveProxy(address),
        await other.resolveProxy('https://example.com/'),
      ],
    };
  }, outside);
  expect(answers).toEqual({
    default: 'ERR_BLOCKED_BY_CLIENT',
    planted: 'ERR_BLOCKED_BY_CLIENT',
    page: 'ERR_BLOCKED_BY_CLIENT',
    file: 'ERR_BLOCKED_BY_CLIENT',
    proxies: ['PROXY 127.0.0.1:9', 'PROXY 127.0.0.1:9'],
  });
});

test('Chromium is told to call nobody of its own accord, and knows no name but its own', async () => {
  const told = await app.evaluate(({ app: electron }) => ({
    quiet: [
      'disable-background-networking',
      'disable-component-update',
      'dns-prefetch-disable',
    ].map((name) => electron.commandLine.hasSwitch(name)),
    names: electron.commandLine.getSwitchValue('host-resolver-rules'),
  }));
  expect(told).toEqual({ quiet: [true, true, true], names: 'MAP * ~NOTFOUND' });
});

test('the page is served under the policy, and nothing beside it', async () => {
  const served = await app.evaluate(async ({ session }) => {
    const ask = async (address: string, method = 'GET') => {
      const response = await session.defaultSession.fetch(address, { method });
      const policy = response.headers.get('Content-Security-Policy');
      return { address: `${method} ${address}`, status: response.status, policy };
    };
    const strays = ['', 'package.json', '../package.json', '%2e%2e%2fpackage.json', 'main.js'];
    return Promise.all([
      ask('app://synoptic/index.html'),
      ask('app://synoptic/index.html', 'POST'),
      ask('app://other/index.html'),
      ...strays.map((stray) => ask(`app://synoptic/${stray}`)),
      ask(`app://synoptic/${'x'.repeat(50_000)}`),
    ]);
  });
  expect(served.map(({ status }) => status)).toEqual([200, ...Array(served.length - 1).fill(404)]);
  expect(new Set(served.map(({ policy }) => policy))).toEqual(new Set([contentSecurityPolicy]));
});
