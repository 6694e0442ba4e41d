import { isLacuna, type Source } from './source';

/** The name under which a note hangs on a source's précis and not on one of its passages. */
export const precisId = 'precis';

/** The text that a note on this passage hangs on; null where the source has no such passage or only a lacuna there. */
export function passageText(source: Source, passageId: string): string | null {
  if (passageId === precisId) return source.precis;
  const passage = source.passages.find(({ id }) => id === passageId);
  return passage === undefined || isLacuna(passage) ? null : passage.text;
}
