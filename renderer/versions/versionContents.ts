import { passageKey } from '../../domain/library/account';
import type { VersionMark } from '../../domain/versions/versions';
import type { Stop } from '../blocks/stop';
import type { BlockContents } from '../blocks/undrawn';
import { signId } from './signId';

/** Words of a version that stand together in a block. */
export type VersionPart = {
  readonly side: 'left' | 'right';
  /** The id of their source, and of their passage in it. */
  readonly source: string;
  readonly passage: string;
  readonly text: string;
  readonly marks: readonly VersionMark[];
};

/**
 * What is asked of a block of versions that is not drawn.
 * @param noted the keys of passages with notes
 */
export function versionContents(
  parts: () => readonly VersionPart[],
  noted: ReadonlyMap<string, unknown>,
): BlockContents {
  const tags = () => parts().flatMap(({ marks }) => marks.map(({ tag }) => tag));
  const begins = (kind: 'differs' | 'moved') =>
    tags().some((tag) => tag.kind === kind && tag.isFirst);
  const keys = () => parts().map(({ source, passage }) => passageKey(source, passage));
  const has: Record<Stop, () => boolean> = {
    difference: () => begins('differs'),
    transposition: () => begins('moved'),
    note: () => keys().some((key) => noted.has(key)),
    silence: () => false,
    link: () => false,
  };
  return {
    hasStop: (stop) => has[stop](),
    holds: (name) => keys().includes(name) || signsOf(parts()).includes(name),
    texts: () => parts().map(({ text }) => text),
  };
}

/** The ids of the signs at the moved blocks that begin among the words. */
function signsOf(parts: readonly VersionPart[]): readonly string[] {
  return parts.flatMap(({ side, marks }) =>
    marks.flatMap(({ tag }) => (tag.kind === 'moved' && tag.isFirst ? signId(side, tag.move) : [])),
  );
}
