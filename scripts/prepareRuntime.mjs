import { obtainElectron } from './electron/obtainElectron.mjs';
import { exitWith } from './prepare/exitWith.mjs';
import { prepare } from './prepare/prepare.mjs';
import { run } from './process/run.mjs';
import { toolCommand } from './process/toolCommand.mjs';
import { repository } from './repository.mjs';

/** What `synoptic import` needs besides the command line itself: the app, built, and an Electron with what it needs. */
await exitWith(async () => {
  await prepare();
  const built = await run([...toolCommand('electron-vite'), 'build'], { cwd: repository });
  if (built === 0) await obtainElectron();
  return built;
});
