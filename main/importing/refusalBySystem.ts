import type { Refusal } from '../../domain/importing/refusal';

/**
 * Why the system does not give a file or a folder.
 * @throws the error itself where it is not the system's: that is a bug
 */
export function refusalBySystem(error: unknown, what: 'file' | 'folder', path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', message: missing(what, path) };
    case 'EACCES':
    case 'EPERM':
      return { code: 'permission', message: `Access to the ${what} is denied.` };
    case 'ELOOP':
      return { code: 'not-a-file', message: `It is a link to another ${what}.` };
    case 'ENAMETOOLONG':
      return { code: 'not-found', message: `No ${what} has so long a name.` };
  }
  if (typeof code !== 'string') throw error;
  return { code: 'io', message: `The ${what} could not be read (${code}).` };
}

/** Node reads names as UTF-8: what is none in a name is lost, and the name leads nowhere. */
function missing(what: string, path: string): string {
  if (!path.includes('\uFFFD')) return `There is no such ${what}.`;
  return `The name of the ${what} is not written in UTF-8: give it another name.`;
}
