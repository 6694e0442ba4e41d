import { resolve } from 'node:path';

/**
 * The files that a command line names: "open with", or files dropped on the icon.
 * @param words the command line, the program's own path first
 * @param folder where it was started
 * @param app the folder of the app, which stands among the words where Electron is not packaged
 */
export function argumentPaths(
  words: readonly string[],
  folder: string,
  app: string,
): readonly string[] {
  return words
    .slice(1)
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => resolve(folder, word))
    .filter((path) => path !== resolve(app));
}
