import type { Runtime } from '../preload/bridge';

/** Electron mends its three newest majors; 45 is the newest as of November 2026. */
const oldestMaintainedMajor = 43;

/** What this program runs on, and whether that still gets security fixes. */
export function describeRuntime(version: string, electron: string, platform: string): Runtime {
  const major = Number.parseInt(electron, 10);
  return { version, electron, platform, outOfSupport: major < oldestMaintainedMajor };
}
