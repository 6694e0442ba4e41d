import type { Row } from '../../domain/collation/arrangeRows';
import { type LinksByPassage, linksAt } from '../../domain/collation/linksByPassage';
import { tellers } from '../../domain/collation/tellers';
import { wholeId } from '../../domain/library/comparedPassage';
import type { Stop } from '../blocks/stop';

/** Whether some account tells the moment at another place than the base. */
export function isMovedRow({ cells }: Row): boolean {
  return cells.some((cell) => cell.kind === 'told' && cell.moved.length > 0);
}

/** Whether a link between passages of the moment waits for the reader's word. */
export function isProposedRow(row: Row, links: LinksByPassage): boolean {
  const passages = new Set(passagesOf(row));
  return linksAt(row.moment, links).some(
    ({ state, left, right }) =>
      state === 'proposed' && [...left, ...right].every((key) => passages.has(key)),
  );
}

/**
 * Whether a row may have a stop of this kind. What two tell may differ; whether it does is known when it is drawn.
 * @param noted the keys of passages with notes, by which notes on moments and silences are found too
 */
export function mayHaveStop(
  row: Row,
  stop: Stop,
  links: LinksByPassage,
  noted: ReadonlyMap<string, unknown>,
): boolean {
  const isSilent = row.cells.some(({ kind }) => kind === 'omitted' || kind === 'notHeld');
  const has: Record<Stop, () => boolean> = {
    difference: () => isSilent || tellers(row) > 1,
    silence: () => isSilent,
    transposition: () => isMovedRow(row),
    link: () => isProposedRow(row, links),
    note: () => passagesOf(row).some((key) => noted.has(wholeId(key))),
  };
  return has[stop]();
}

/** Whether a passage, or a part of it, tells the moment of a row. */
export function hasPassage(row: Row, key: string): boolean {
  return passagesOf(row).some((one) => one === key || wholeId(one) === key);
}

/** The keys of all passages that tell a moment. */
export function passagesOf({ moment }: Row): readonly string[] {
  return moment.readings.flatMap(({ passageIds }) => passageIds);
}
