import { obtainElectron } from './electron/obtainElectron.mjs';
import { onDisplay } from './prepare/display.mjs';
import { exitWith } from './prepare/exitWith.mjs';
import { prepare } from './prepare/prepare.mjs';
import { run } from './process/run.mjs';
import { toolCommand } from './process/toolCommand.mjs';
import { repository } from './repository.mjs';

/** `npm run dev`: the window with its parts replaced as their source changes. */
async function dev() {
  await prepare();
  const { executable, args } = await obtainElectron();
  const command = [...toolCommand('electron-vite'), 'dev', '--', ...args];
  const env = { ...process.env, ELECTRON_EXEC_PATH: executable };
  return run(onDisplay(command), { cwd: repository, env });
}

await exitWith(dev);
