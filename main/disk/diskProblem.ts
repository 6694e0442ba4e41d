import type { Problem } from '../../domain/result';

/** What the system's error codes mean to a reader, and what they can do. */
const meanings: Readonly<Record<string, { reason: string; advice: string }>> = {
  ENOSPC: { reason: 'the disk is full', advice: 'Free some space, then try again.' },
  EDQUOT: { reason: 'your share of the disk is full', advice: 'Free some space, then try again.' },
  EACCES: { reason: 'access is denied', advice: 'Allow access to the folder, then try again.' },
  EPERM: { reason: 'access is denied', advice: 'Allow access to the folder, then try again.' },
  EROFS: { reason: 'the disk can only be read', advice: 'Make it writable, then try again.' },
  EBUSY: {
    reason: 'another program holds the file',
    advice: 'Close that program, then try again.',
  },
  EMFILE: { reason: 'too many files are open', advice: 'Close other programs, then try again.' },
  ENFILE: { reason: 'too many files are open', advice: 'Close other programs, then try again.' },
  EIO: {
    reason: 'the disk reports an error',
    advice: 'Copy your text elsewhere and check the disk.',
  },
  ENOENT: {
    reason: 'it is not there',
    advice: 'Check that the disk is connected, then try again.',
  },
  EISDIR: { reason: 'it is a folder', advice: 'Put the file back, then try again.' },
  ELOOP: { reason: 'it is a link', advice: 'Put the file itself in its place, then try again.' },
  ENOTFILE: { reason: 'it is not a file', advice: 'Put a file in its place, then try again.' },
  EFBIG: { reason: 'it is too large', advice: 'Look whether it is the file you meant.' },
  EEXIST: { reason: 'the name is taken', advice: 'Try again.' },
  ENOTEMPTY: { reason: 'the name is taken', advice: 'Try again.' },
  ENOTDIR: { reason: 'its folder is not a folder', advice: 'Put the folder back, then try again.' },
};

/**
 * Words for a failure of the disk.
 * @param what what did not happen: "The note could not be saved"
 * @throws the error itself where it is not the disk's: that is a bug
 */
export function diskProblem(what: string, path: string, error: unknown): Problem {
  const code = systemCode(error);
  if (code === undefined) throw error;
  const { reason, advice } = meanings[code] ?? { reason: code, advice: 'Try again.' };
  return { message: `${what}: ${reason} (${path}).`, advice };
}

/** Whether the error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT';
}

/** Whether the error says that there is something of this name already. */
export function isTaken(error: unknown): boolean {
  return ['EEXIST', 'ENOTEMPTY'].includes(systemCode(error) ?? '');
}

/** Whether the system refused, so that the error is no bug of ours. */
export function isSystemError(error: unknown): boolean {
  return systemCode(error) !== undefined;
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
