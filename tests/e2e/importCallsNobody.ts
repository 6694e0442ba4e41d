import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { hostileBooks } from '../hostile/books';
import { hostileEditions } from '../hostile/editions';
import { hostilePages } from '../hostile/pages';

/** The program that writes down what others ask of the kernel; where it is not installed nothing is proved here. */
const observer = 'strace';

/** Observed, a program takes many times as long. */
const PATIENCE = 120_000;

/** Sockets of this machine, and the kernel's own, which tells of its interfaces. */
const local = ['AF_UNIX', 'AF_NETLINK', 'AF_UNSPEC'];

const command = join(__dirname, '../../cli/synoptic.mjs');

/** Names of files that would call if anything could make them. */
const callers = /^(?:script|picture|style|refresh|frames|links|package-on-the-web|entity-web)/;

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-observed-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The families of all addresses that a program and all that it starts name to the kernel. */
async function familiesNamed(...words: readonly string[]): Promise<readonly string[]> {
  const log = join(folder, 'log');
  const observed = ['-f', '-qq', '-e', 'trace=connect,bind,sendto,sendmsg,sendmmsg', '-o', log];
  spawnSync(observer, [...observed, process.execPath, ...words], { stdio: 'ignore' });
  const named = (await readFile(log, 'utf8')).matchAll(/sa_family=(AF_\w+)/g);
  return [...new Set([...named].map(([, family = '']) => family))];
}

test('bringing in files that call out asks the kernel for nothing beyond this machine', async () => {
  test.skip(spawnSync(observer, ['true']).status !== 0, `${observer} is not here`);
  test.setTimeout(PATIENCE);
  const connect = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})";
  expect(await familiesNamed('-e', connect), 'a call would be seen').toEqual(['AF_INET']);

  const outside = { address: 'http://127.0.0.1:9/', secretFile: join(folder, 'none'), secret: '-' };
  const files = [
    ...hostilePages(outside),
    ...hostileEditions(outside),
    ...hostileBooks(outside.secretFile),
  ];
  const calling = files.filter(({ name }) => callers.test(name));
  expect(calling.length).toBeGreaterThan(5);
  const paths = calling.map(({ name }) => join(folder, name));
  for (const [at, path] of paths.entries()) await writeFile(path, calling[at]?.bytes ?? '');
  const named = await familiesNamed(
    command,
    'import',
    ...paths,
    '--library',
    join(folder, 'library'),
  );
  expect(named).toContain('AF_UNIX');
  expect(named.filter((family) => !local.includes(family))).toEqual([]);
});
