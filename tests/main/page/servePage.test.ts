import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../main/page/contentSecurityPolicy';
import { listPage } from '../../../main/page/listPage';
import { servePage } from '../../../main/page/servePage';
import { temporaryFolder } from '../../support/temporaryFolder';

/** A built page beside a file that is no part of it. */
async function builtPage() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'renderer', 'assets', 'index.js'), 'export {};');
  await writeFile(join(folder, 'renderer', 'assets', 'face.woff2'), 'font');
  await writeFile(join(folder, 'renderer', 'assets', 'notes.bin'), 'bytes');
  return listPage(join(folder, 'renderer'));
}

test.each([
  ['index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ['assets/index.js', 'text/javascript; charset=utf-8', 'export {};'],
  ['assets/index.js#/decoder.js', 'text/javascript; charset=utf-8', 'export {};'],
  ['assets/face.woff2', 'font/woff2', 'font'],
  ['assets/notes.bin', 'application/octet-stream', 'bytes'],
])('%s is served as %s under the policy', async (path, type, content) => {
  const request = { url: `app://synoptic/${path}`, method: 'GET' };
  const response = await servePage(await builtPage(), request);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe(type);
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(await response.text()).toBe(content);
});

test.each([
  'app://synoptic/',
  'app://synoptic/assets',
  'app://synoptic/secret.txt',
  'app://synoptic/../secret.txt',
  'app://synoptic/%2e%2e%2fsecret.txt',
  'app://synoptic/..%5csecret.txt',
  'app://synoptic/..\\secret.txt',
  'app://synoptic/assets/../../secret.txt',
  'app://synoptic/secret.txt#/index.html',
  'app://synoptic/index.html?x',
  'app://synoptic/index.html%00',
  'app://synoptic/INDEX.HTML',
  'app://other/index.html',
  'file:///index.html',
  `app://synoptic/${'x'.repeat(100_000)}`,
  '__proto__',
])('%.60s is not found', async (url) => {
  const response = await servePage(await builtPage(), { url, method: 'GET' });
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Not found');
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
});

test.each(['POST', 'HEAD', 'PUT', 'OPTIONS'])('%s finds nothing', async (method) => {
  const request = { url: 'app://synoptic/index.html', method };
  expect((await servePage(await builtPage(), request)).status).toBe(404);
});
