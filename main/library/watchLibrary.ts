import type { Source } from '../../domain/library/source';
import type { LibraryStore } from './LibraryStore';

/**
 * How often a library is looked at; ms. Soon enough for a reader who looks up from the command line, and the listing of
 * thousands of names takes some ms beside the main thread. Folders on a network or of a sync program tell nobody of changes.
 */
const LOOK_EVERY_MS = 2_000;

/**
 * Tells of every source that others put into the library that is open: `synoptic import`, a sync program.
 * @param openStore the library that is open at the time
 * @returns what ends it
 */
export function watchLibrary(
  openStore: () => Promise<Pick<LibraryStore, 'takeInOthers'>>,
  tell: (source: Source) => void,
): () => void {
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const found = await (await openStore()).takeInOthers();
    // A folder that cannot be read now may be readable the next time; who opens a source in it is told why it is not.
    for (const source of found.ok ? found.value : []) tell(source);
    isLooking = false;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
