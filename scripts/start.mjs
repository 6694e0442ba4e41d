import { obtainElectron } from './electron/obtainElectron.mjs';
import { hasDisplay, onDisplay } from './prepare/display.mjs';
import { exitWith } from './prepare/exitWith.mjs';
import { prepare } from './prepare/prepare.mjs';
import { run } from './process/run.mjs';
import { toolCommand } from './process/toolCommand.mjs';
import { repository } from './repository.mjs';

/**
 * `npm start`: from a fresh clone to the open window. Words after `--` go to Synoptic.
 * @param {readonly string[]} words
 * @returns {Promise<number>} the exit code
 */
async function start(words) {
  await prepare();
  const built = await run([...toolCommand('electron-vite'), 'build'], { cwd: repository });
  if (built !== 0) return built;
  const { executable, version, source, args } = await obtainElectron();
  console.log(`Opening Synoptic in Electron ${version}.`);
  if (source === 'registry')
    console.log('This Electron is out of support: it is for building and testing only.');
  if (!hasDisplay(process.env, process.platform))
    console.log(
      'There is no display (DISPLAY is not set): the window opens on a virtual one, unseen.',
    );
  return run(onDisplay([executable, ...args, repository, ...words]));
}

await exitWith(() => start(process.argv.slice(2)));
