import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

export type Opened = {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** `performance.now()` just before the process was started. */
  readonly started: number;
  readonly close: () => Promise<void>;
};

/** Starts an app in the Electron of SYNOPTIC_ELECTRON, with user data that are thrown away. */
export async function openElectron(folder: string, ...switches: string[]): Promise<Opened> {
  const executablePath = process.env.SYNOPTIC_ELECTRON;
  if (executablePath === undefined) throw new Error('SYNOPTIC_ELECTRON names no Electron');
  const userData = await mkdtemp(join(tmpdir(), 'synoptic-bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = performance.now();
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, '.', `--user-data-dir=${userData}`, ...switches],
    cwd: folder,
  });
  const window = await app.firstWindow();
  const close = async () => {
    app.process().kill('SIGKILL');
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  return { app, window, started, close };
}
