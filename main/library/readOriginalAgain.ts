import {
  canBeReadAgain,
  isTextEncoding,
  type TextEncoding,
} from '../../domain/importing/textEncodings';
import type { Source } from '../../domain/library/source';
import { failure, type Result, success } from '../../domain/result';
import type { ParseHost } from '../parsing/openParseHost';
import type { LibraryStore } from './LibraryStore';

/** Reads the untouched original of a source in another encoding, where there are no rights, and keeps that as its text. */
export async function readOriginalAgain(
  store: LibraryStore,
  { parse }: Pick<ParseHost, 'parse'>,
  id: string,
  encoding: TextEncoding,
): Promise<Result<Source>> {
  const source = await findText(store, id);
  if (!source.ok) return source;
  const { file, type, encoding: present } = source.value;
  const original = await store.loadOriginal(id);
  if (!original.ok) return original;
  const answer = await parse(original.value, file, encoding);
  if (answer.outcome === 'refused') return failure({ message: answer.message });
  if (answer.document.type !== type) return failure(changedOriginal);
  // As it was read so far, to tell what the file has said of itself from what the reader has said.
  const before = await parse(original.value, file, isTextEncoding(present) ? present : undefined);
  const earlier = before.outcome === 'parsed' ? before.document : answer.document;
  return store.saveRereading(id, { encoding, earlier, document: answer.document });
}

async function findText(store: LibraryStore, id: string): Promise<Result<Imported>> {
  const library = await store.load();
  if (!library.ok) return library;
  const source = library.value.sources.find((candidate) => candidate.id === id);
  if (source?.imported === undefined || !canBeReadAgain(source.imported.type))
    return failure({ message: `“${source?.title ?? id}” cannot be read in another encoding.` });
  return success(source.imported);
}

type Imported = NonNullable<Source['imported']>;

const changedOriginal = {
  message: 'The original is not what it was when it was brought in.',
  advice: 'Bring the file in again.',
};
