import { obtainElectron } from '../../scripts/electron/obtainElectron.mjs';

/**
 * Set-up of the journeys: an Electron for `launchSynoptic`, handed to Playwright's workers through
 * the environment. One that is named there already is kept.
 */
export default async function provideElectron(): Promise<void> {
  process.env.SYNOPTIC_ELECTRON ??= (await obtainElectron()).executable;
}
