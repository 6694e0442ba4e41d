import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright/test';

/** Playwright runs journeys as CommonJS, where there is no `import.meta`. */
const repository = join(__dirname, '../..');

export type RunningSynoptic = {
  readonly app: ElectronApplication;
  /** The one window, when its page has loaded. */
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
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [...sandboxArguments(), '.', `--user-data-dir=${userData}`, ...switches],
    cwd: repository,
  });
  const window = await app.firstWindow();
  await window.waitForLoadState();
  const close = async (): Promise<void> => {
    await app.close();
    if (givenUserData === undefined) await rm(userData, { recursive: true, force: true });
  };
  return { app, window, userData, close };
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
