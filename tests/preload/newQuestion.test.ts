import { spawnSync } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';

const repository = resolve(import.meta.dirname, '../..');

/** Both sides of the bridge in a folder of their own, with one more question in the contract. */
async function plantQuestion(question: string): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['domain', 'main', 'preload']) {
    await cp(join(repository, name), join(folder, name), { recursive: true });
  }
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const contract = join(folder, 'preload', 'bridge.ts');
  const text = await readFile(contract, 'utf8');
  await writeFile(contract, text.replace('export type Bridge = {', `$&\n${question}`));
  const options = {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    lib: ['ES2022', 'DOM'],
    types: ['node'],
  };
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(repository, 'tsconfig.base.json'),
      compilerOptions: options,
      files: ['main/main.ts', 'preload/preload.ts'],
    }),
  );
  return folder;
}

/** The files in which the compiler finds fault. */
function faultyFiles(folder: string): readonly string[] {
  const tsc = join(repository, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(tsc, ['-p', folder], { cwd: folder, encoding: 'utf8' });
  const files = [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? '');
  return [...new Set(files)].sort();
}

/** The compiler may have to wait for its turn on a busy machine. */
const timeout = 60_000;

test('the bridge compiles as it is', { timeout }, async () => {
  expect(faultyFiles(await plantQuestion(''))).toEqual([]);
});

test('a new question does not compile until the preload, its form and its answer are there', {
  timeout,
}, async () => {
  const planted = await plantQuestion('  planted(): Promise<Result<string>>;');
  expect(faultyFiles(planted)).toEqual(['main/main.ts', 'main/questions.ts', 'preload/preload.ts']);
});
