import { execFileSync } from 'node:child_process';
import { chmod, symlink, truncate, writeFile } from 'node:fs/promises';
import { goodWords, type HostilePlace, type Outside, refused } from './hostileFile';

/** Whatever a path can lead to that is no file, or not the reader's to read. */
export function hostilePlaces({ secretFile }: Outside): readonly HostilePlace[] {
  const place = (
    name: string,
    expected: Pick<HostilePlace, 'ends'>,
    make: HostilePlace['make'],
  ): HostilePlace => ({ name, ...expected, make });
  const notAFile = refused('not-a-file');
  return [
    place('missing.txt', refused('not-found'), async () => {}),
    place('link.txt', notAFile, (path) => symlink(secretFile, path)),
    place('link-nowhere.txt', notAFile, (path) => symlink('nowhere', path)),
    place('link-round.txt', notAFile, (path) => symlink(path, path)),
    place('link-zero.txt', notAFile, (path) => symlink('/dev/zero', path)),
    place('pipe.txt', notAFile, async (path) => void execFileSync('mkfifo', [path])),
    place('socket.txt', notAFile, makeSocket),
    place('sparse.txt', refused('too-large'), async (path) => {
      await writeFile(path, '');
      await truncate(path, 10_000_000_000);
    }),
    // Nobody keeps the superuser from reading.
    ...(process.getuid?.() === 0
      ? []
      : [
          place('denied.txt', refused('permission'), async (path) => {
            await writeFile(path, goodWords);
            await chmod(path, 0);
          }),
        ]),
  ];
}

/** A socket's name stays when nobody listens any more, unless its server removes it: so another process makes it. */
async function makeSocket(path: string): Promise<void> {
  const script = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
  try {
    execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' });
  } catch {
    // It ended as it was told to.
  }
}
