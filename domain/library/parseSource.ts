import { parseBySchema } from '../json/parseBySchema';
import { failure, type Result } from '../result';
import { type LibraryFile, mistakeAt } from './libraryFile';
import { type Source, sourceSchema } from './source';

/** The id under which a library knows a source: the name of its folder, `sources/<id>/source.json`. */
export function sourceIdOfPath(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** One source. Law: its id is the name of its folder, and every passage in it has an id of its own. */
export function parseSource(file: LibraryFile): Result<Source> {
  const parsed = parseBySchema(sourceSchema, file.text, file.path);
  if (!parsed.ok) return parsed;
  const { id, passages } = parsed.value;
  const folder = sourceIdOfPath(file.path);
  if (id !== folder) {
    const message = `${file.path} calls itself “${id}”, but its folder is “${folder}”.`;
    return failure(mistakeAt(file, ['id'], message));
  }
  const ids = passages.map((passage) => passage.id);
  const again = ids.findIndex((passage, index) => ids.indexOf(passage) !== index);
  if (again === -1) return parsed;
  const message = `${file.path} has two passages called “${ids[again]}”.`;
  return failure(mistakeAt(file, ['passages', again, 'id'], message));
}
