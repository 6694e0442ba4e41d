import type { FileType } from '../../domain/importing/parsedDocument';
import { Refused } from '../Refused';
import { archiveType } from './archiveType';
import { extensionOf, typeByName } from './extension';
import { officeKind } from './officeKind';
import { binaryKind, startsWith, writtenKind } from './signatures';
import { startOfText } from './startOfText';
import { textType } from './textType';

/** A file that is named so may begin with this much that is no PDF; Adobe's own reader allows a kilobyte. In bytes. */
const JUNK_BEFORE_PDF = 65_536;

/**
 * What a file is by its content. Its name decides only where the content leaves a choice, as between text and Markdown.
 * @throws Refused "empty"; "unsupported-type" for what we do not read, which is a "type-mismatch" where the name promises
 * what we read; and as the archives' own checks say
 */
export function findType(bytes: Uint8Array, name: string): FileType {
  if (bytes.length === 0) throw new Refused('empty', 'There is nothing in the file.');
  if (isPdf(bytes, name)) return 'pdf';
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'))
    return archiveType(bytes) ?? refuse('an archive or a document of another program', name);
  const start = startOfText(bytes);
  const foreign =
    officeKind(bytes) ??
    writtenKind(bytes) ??
    (start === undefined ? binaryKind(bytes) : undefined);
  if (start === undefined || foreign !== undefined) return refuse(foreign, name);
  return textType(start, typeByName(name)) ?? refuse('XML that is no TEI edition', name);
}

function isPdf(bytes: Uint8Array, name: string): boolean {
  if (startsWith(bytes, '%PDF-')) return true;
  if (typeByName(name) !== 'pdf') return false;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, JUNK_BEFORE_PDF));
  return start.includes('%PDF-');
}

/** @param kind what the file is in truth, in words; undefined where nobody knows */
function refuse(kind: string | undefined, name: string): never {
  const promised = typeByName(name);
  if (promised !== undefined && promised !== 'tei') {
    const truth = kind ?? 'nothing of the kind';
    throw new Refused(
      'type-mismatch',
      `The file is named .${extensionOf(name)}, but it is ${truth}.`,
    );
  }
  const truth = kind === undefined ? 'of a kind' : `${kind},`;
  throw new Refused('unsupported-type', `The file is ${truth} which Synoptic does not read.`);
}
