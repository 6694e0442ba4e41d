import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { run } from '../../scripts/process/run.mjs';

const RUN = new URL('../../scripts/process/run.mjs', import.meta.url).href;

test('the exit code is that of the program', async () => {
  expect(await run(['sh', '-c', 'exit 7'])).toBe(7);
});

test('a program that a signal ended has failed', async () => {
  expect(await run(['sh', '-c', 'kill -9 $$'])).not.toBe(0);
});

test('a program that cannot be started has failed', async () => {
  expect(await run(['no-such-program-anywhere'])).toBe(1);
});

test.skipIf(process.platform === 'win32')(
  'who is asked to stop stops what was started, and what that started',
  async () => {
    const shell = ['sh', '-c', 'sh -c "echo started; exec sleep 3600"; true'];
    const script = `import { run } from '${RUN}'; await run(${JSON.stringify(shell)});`;
    const starter = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    await once(starter.stdout, 'data');
    starter.kill('SIGTERM');
    // The sleeper holds the same output, which therefore closes only when the sleeper has ended too.
    await once(starter, 'close');
  },
);
