import type { FileType } from '../../domain/importing/parsedDocument';
import { readEntries } from '../archive/readEntries';

/** What a ZIP archive is by the files in it; undefined where it is neither a Word file nor a book. */
export function archiveType(bytes: Uint8Array): FileType | undefined {
  const names = new Set(readEntries(bytes).map(({ name }) => name));
  if (names.has('META-INF/container.xml')) return 'epub';
  const isOffice = names.has('[Content_Types].xml');
  return isOffice && [...names].some((name) => /^word\/document\d*\.xml$/.test(name))
    ? 'docx'
    : undefined;
}
