import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Lends a folder next to the destination, on the same disk, in which to prepare what is then
 * renamed into place; it is gone afterwards. The name holds our process number, so that what an
 * interrupted run left behind is recognised and removed by the next one.
 * @template T
 * @param {string} destination
 * @param {(aside: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withFolderAside(destination, work) {
  const prefix = `${basename(destination)}.aside-`;
  const parent = dirname(destination);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent))
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))))
      await rm(join(parent, name), { recursive: true, force: true });
  const aside = join(parent, `${prefix}${process.pid}`);
  await mkdir(aside);
  try {
    return await work(aside);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
