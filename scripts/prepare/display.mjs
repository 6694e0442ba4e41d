/** Wide enough for the largest window the journeys look at. */
const VIRTUAL_SCREEN = '-screen 0 1920x1080x24';

/**
 * Whether a window can be shown; only Linux can be without a display.
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(environment, platform) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/**
 * The command as it must be called so that its windows have a screen to open on: as it is where
 * there is a display, on a virtual one of its own elsewhere.
 * @param {readonly string[]} command
 * @returns {readonly string[]}
 */
export function onDisplay(command) {
  return hasDisplay(process.env, process.platform) ? command : onVirtualDisplay(command);
}

/**
 * The command on a display of its own that nobody sees.
 * @param {readonly string[]} command
 * @returns {readonly string[]}
 */
export function onVirtualDisplay(command) {
  return ['xvfb-run', '-a', `--server-args=${VIRTUAL_SCREEN}`, ...command];
}
