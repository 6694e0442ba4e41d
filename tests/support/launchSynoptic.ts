import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright/test';

/** Playwright runs journeys as CommonJS, where there is no `import.meta`. */
const repository = join(__dirname, '../..');

/** A start takes a second, ten on a very busy machine: what takes longer hangs; in milliseconds. */
const startingTime = 40_000;

export type RunningSynoptic = {
  readonly app: ElectronApplication;
  /** The one window, when its page shows the library or why there is none. */
  readonly window: Page;
  /** The folder in which this Synoptic keeps what belongs to its reader. */
  readonly userData: string;
  /** Ends it; removes the user data unless they were given by the caller. */
  readonly close: () => Promise<void>;
};

/**
 * Starts Synoptic as it was built last, with user data of its own: in a new temporary folder, or
 * in the given one, which outlives it, so that a second start finds what the first has left.
 * @param switches what else the command line says, such as `--library=…`
 */
export async function launchSynoptic(
  givenUserData?: string,
  ...switches: readonly string[]
): Promise<RunningSynoptic> {
  const userData = givenUserData ?? (await mkdtemp(join(tmpdir(), 'synoptic-')));
  const app = await startElectron([
    ...sandboxArguments(),
    '.',
    `--user-data-dir=${userData}`,
    ...switches,
  ]);
  const window = await app.firstWindow({ timeout: startingTime });
  await window.waitForLoadState('load', { timeout: startingTime });
  await window.locator('main:not([aria-busy])').waitFor({ timeout: startingTime });
  const close = async (): Promise<void> => {
    await app.close();
    if (givenUserData === undefined) await rm(userData, { recursive: true, force: true });
  };
  return { app, window, userData, close };
}

/** On a busy machine it happens that Electron and Playwright never find each other: that is tried once more, and said. */
async function startElectron(words: readonly string[]): Promise<ElectronApplication> {
  const start = () =>
    _electron.launch({
      executablePath: electronExecutable(),
      args: [...words],
      cwd: repository,
      timeout: startingTime,
    });
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.error(`Electron hung as it started, and is started a second time. ${error.message}`);
    return start();
  }
}

function electronExecutable(): string {
  const executable = process.env.SYNOPTIC_ELECTRON;
  if (executable === undefined)
    throw new Error(
      'SYNOPTIC_ELECTRON is not set: run the journeys with tests/playwright.config.ts.',
    );
  return executable;
}

/** Chromium does not start its sandbox as root. */
function sandboxArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
