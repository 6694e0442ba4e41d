import { parseBySchema } from '../json/parseBySchema';
import { failure, type Result } from '../result';
import { type Episode, episodeSchema } from './episode';
import { type LibraryFile, mistakeAt } from './libraryFile';

/** One episode by itself. Law: its id is the name of its file, `episodes/<id>.json`. */
export function parseEpisode(file: LibraryFile): Result<Episode> {
  const parsed = parseBySchema(episodeSchema, file.text, file.path);
  if (!parsed.ok || file.path === `episodes/${parsed.value.id}.json`) return parsed;
  const message = `${file.path} calls itself “${parsed.value.id}”; an episode has the name of its file.`;
  return failure(mistakeAt(file, ['id'], message));
}
