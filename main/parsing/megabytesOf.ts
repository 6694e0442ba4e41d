import { app, type WebContents } from 'electron';

const KILOBYTES = 1_024;

/** Memory that the process of a page takes, within its heap and outside it; 0 when it is gone. */
export function megabytesOf(contents: WebContents): number {
  const process = contents.getOSProcessId();
  const metric = app.getAppMetrics().find(({ pid }) => pid === process);
  return (metric?.memory.workingSetSize ?? 0) / KILOBYTES;
}
