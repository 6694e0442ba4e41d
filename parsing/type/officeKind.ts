import { Refused } from '../Refused';
import { startsWith } from './signatures';

/** The container of Office files before 2007, and of those since that are locked with a password. */
const CONTAINER = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/**
 * What a file in that container is, in words; undefined for every other file.
 * @throws Refused "encrypted" where it is locked with a password
 */
export function officeKind(bytes: Uint8Array): string | undefined {
  if (!startsWith(bytes, CONTAINER)) return undefined;
  // The names of the streams within are UTF-16.
  const streams = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (streams.includes('EncryptedPackage'))
    throw new Refused('encrypted', 'The file is locked with a password: save it without one.');
  return streams.includes('WordDocument')
    ? 'a Word file of before 2007 (save it as .docx)'
    : 'a document of another program';
}
