/**
 * Where the executable lies inside an unpacked Electron of the given platform.
 * @param {NodeJS.Platform} platform
 */
export function electronExecutable(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}
