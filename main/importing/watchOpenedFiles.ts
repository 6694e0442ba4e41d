import { app } from 'electron';
import { argumentPaths } from './argumentPaths';

type Listener = (paths: readonly string[]) => void;

/**
 * Files that the reader opens with Synoptic: on the command line, by another start, or from the desktop on macOS.
 * Must be called before the app is ready; what is opened before anybody listens is kept until then.
 * @param folder the folder of the app
 */
export function watchOpenedFiles(folder: string): (listener: Listener) => void {
  const waiting = [...argumentPaths(process.argv, process.cwd(), folder)];
  let tell: Listener = (paths) => void waiting.push(...paths);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    tell([path]);
  });
  app.on('second-instance', (_event, words, from) => tell(argumentPaths(words, from, folder)));
  return (listener) => {
    tell = listener;
    if (waiting.length > 0) listener(waiting);
  };
}
