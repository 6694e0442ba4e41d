import { basename } from 'node:path';

/**
 * How to call the npm we were started by, or else the one on the path. Through it the settings
 * of whoever runs us (registry, proxy, certificates) apply to everything we fetch.
 * @returns {readonly string[]}
 */
export function npmCommand() {
  const started = process.env.npm_execpath;
  if (started && basename(started) === 'npm-cli.js') return [process.execPath, started];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
