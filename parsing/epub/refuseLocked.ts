import { Refused } from '../Refused';
import { readBookXml } from './readBookXml';

/** Where a book says which of its files are encrypted (EPUB OCF 3.3, 4.2.6.3.2). */
const ENCRYPTION = 'META-INF/encryption.xml';

/** Ways to make a typeface useless outside its book; the text is plain. */
const obfuscations: readonly string[] = [
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
];

/**
 * Refuses a book whose files are encrypted, other than its typefaces.
 * @throws Refused "drm"
 */
export function refuseLocked(files: ReadonlyMap<string, Uint8Array>): void {
  if (!files.has(ENCRYPTION)) return;
  const encryption = readBookXml(files, ENCRYPTION);
  const isLocked = [...encryption.getElementsByTagNameNS('*', 'EncryptedData')].some((data) => {
    const [method] = data.getElementsByTagNameNS('*', 'EncryptionMethod');
    return !obfuscations.includes(method?.getAttribute('Algorithm') ?? '');
  });
  if (isLocked) {
    throw new Refused(
      'drm',
      'The book is locked by its seller: only the seller’s program can open it.',
    );
  }
}
