import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pageOrigin } from './home';

/** A built file of the page. */
export type PageFile = { readonly path: string; readonly type: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Every built file by the whole address at which it is served. The list is made once, when the app
 * starts, so that no address from the page ever becomes a path.
 */
export async function listPage(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const paths = await pathsIn(folder);
  return new Map(
    paths.map((path) => {
      const type = types[extname(path)] ?? 'application/octet-stream';
      return [`${pageOrigin}/${path}`, { path: join(folder, path), type }];
    }),
  );
}

/** Paths of all files in the folder, with "/" on every platform. (Node 18 cannot list recursively.) */
async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inner = await pathsIn(join(folder, entry.name));
    return inner.map((path) => `${entry.name}/${path}`);
  });
  return (await Promise.all(nested)).flat();
}
