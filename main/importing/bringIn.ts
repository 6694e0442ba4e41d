import { webcrypto } from 'node:crypto';
import type { ImportOutcome } from '../../domain/importing/importOutcome';
import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import type { RefusalCode } from '../../domain/importing/refusal';
import type { Source } from '../../domain/library/source';
import type { LibraryStore } from '../library/LibraryStore';
import type { Arrival } from './arrival';

/** What bringing in a file needs. */
export type Importer = {
  readonly parse: (bytes: Uint8Array, name: string) => Promise<ParseAnswer>;
  /** Gives up what is being parsed, which is answered as refused. */
  readonly stopParsing: () => Promise<void>;
  /** The library that is open when the file's turn comes. */
  readonly openStore: () => Promise<Pick<LibraryStore, 'add' | 'findOriginal'>>;
  readonly now: () => Date;
};

/** How a file ended, and the source it became where it became one. */
export type BroughtIn = { readonly outcome: ImportOutcome; readonly source: Source | null };

/**
 * Reads a file, parses it where there are no rights, and adds it to the library: all of it or nothing.
 * @param isWanted asked last before anything is written
 * @returns null where it is not wanted any more
 */
export async function bringIn(
  arrival: Arrival,
  { parse, openStore, now }: Importer,
  isWanted: () => boolean,
): Promise<BroughtIn | null> {
  const file = await arrival.read();
  if (!file.ok) return refused(file.reason.code, file.reason.message);
  const { bytes } = file;
  const sha256 = await hash(bytes);
  if (!isWanted()) return null;
  const store = await openStore();
  const twin = store.findOriginal(sha256);
  if (twin !== undefined) return alreadyThere(twin);
  const answer = await parse(bytes, arrival.name);
  if (!isWanted()) return null;
  if (answer.outcome === 'refused') return refused(answer.code, answer.message);
  const origin = { file: arrival.name, at: now().toISOString(), sha256, bytes: bytes.byteLength };
  const added = await store.add(answer.document, bytes, origin);
  if (!added.ok) {
    const { message, advice = '' } = added.problem;
    return refused('io', `${message} ${advice}`.trim());
  }
  const { encoding } = answer.document;
  const remarks = added.value.imported?.remarks ?? [];
  const outcome = remarks.length === 0 ? 'imported' : 'remarks';
  return { outcome: { outcome, id: added.value.id, encoding, remarks }, source: added.value };
}

function refused(code: RefusalCode, message: string): BroughtIn {
  return { outcome: { outcome: 'refused', reason: { code, message } }, source: null };
}

function alreadyThere({ id, title, imported }: Source): BroughtIn {
  const remark = `The same file is in the library already, as “${title}”.`;
  const encoding = imported?.encoding ?? null;
  return { outcome: { outcome: 'remarks', id, encoding, remarks: [remark] }, source: null };
}

/** SHA-256 in hexadecimal, computed beside the main thread: a large file must not hold up the window. */
async function hash(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
