import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInGroup } from '../../cli/runInGroup';
import { temporaryFolder } from '../support/temporaryFolder';

const node = (script: string) => [process.execPath, '-e', script];

test('lines are told as they come, and how it ended with the last of its complaints', async () => {
  const lines: string[] = [];
  const script =
    'process.stdin.pipe(process.stdout); console.error("x".repeat(30000) + " the last"); process.exitCode = 3';
  const ended = await runInGroup(node(script), process.env, 'one\ntwo\n', (line) =>
    lines.push(line),
  );
  expect(lines).toEqual(['one', 'two']);
  expect(ended).toMatchObject({ how: 'it ended with 3', isStopped: false });
  expect(ended.errors.trim()).toMatch(/^x+ the last$/);
});

test('a program that is not there is told', async () => {
  const { how } = await runInGroup(['no-such-program'], process.env, '', () => {});
  expect(how).toContain('ENOENT');
});

test('asked to stop, it ends what it began, clears up and then obeys', async () => {
  const folder = await temporaryFolder();
  const script = join(folder, 'caller.ts');
  const module = join(import.meta.dirname, '../../cli/runInGroup');
  await writeFile(
    script,
    `import { writeFileSync } from 'node:fs';
     import { runInGroup } from ${JSON.stringify(module)};
     const waits = ['sh', '-c', 'sleep 600 & echo begun; wait'];
     runInGroup(waits, process.env, '', (line) => console.log(line)).then(({ isStopped }) => {
       writeFileSync(${JSON.stringify(join(folder, 'cleared'))}, String(isStopped));
     });`,
  );
  const caller = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(caller.stdout, 'data');
  caller.kill('SIGINT');
  const [, signal] = await once(caller, 'close');
  expect(signal).toBe('SIGINT');
  expect(await readdir(folder)).toContain('cleared');
});
