import type { Opened } from './openElectron';

/** The working sets of all processes of the app, in megabytes. */
export async function memoryOf({ app }: Opened): Promise<number> {
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}
